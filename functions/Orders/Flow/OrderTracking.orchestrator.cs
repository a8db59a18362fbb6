using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Orders.Flow;

/// <summary>An order from the first that is heard of it to its end: delivered, cancelled, or silent for too long.</summary>
/// <remarks>
/// Instance id <c>order-{id}</c>; the only writer. It waits for a fact or for the next instant at which time acts: a parcel is delayed,
/// deemed lost, or the order is over. When a timer fires, the rules decide on the state as it is then. A fact that comes when the order
/// is over starts it again.
/// </remarks>
public sealed class OrderTracking
{
    /// <summary>After so many turns a generation ends, so that history stays bounded however often carriers scan.</summary>
    private const int TurnsOfAGeneration = 50;

    /// <summary>Runs one generation.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(OrderTracking))]
    public async Task<LifecycleOutcome<OrderPhase>?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The order has no input.");
        using CaseGeneration<OrderCommand, OrderPhase> generation = new(context, input, OrderFlow.Steps, OrderPhase.Parked);
        try
        {
            await generation.CatchUpAsync();
            for (var turn = 0; turn < TurnsOfAGeneration && generation.Desk.Progress.Phase != OrderPhase.Parked; turn++)
            {
                if (await IsOverAsync(generation)) return generation.Outcome;
                await generation.WaitAsync();
            }

            if (generation.Desk.Progress.Phase == OrderPhase.Parked) await generation.WaitAsync();
        }
        catch (TaskFailedException broken)
        {
            await generation.ParkAsync(broken);
        }

        await generation.ContinueAsync();
        return null;
    }

    /// <summary>Whether nothing is expected and nothing has arrived meanwhile; who gives a fact to an order that is over counts on this.</summary>
    private static async Task<bool> IsOverAsync(CaseGeneration<OrderCommand, OrderPhase> generation)
    {
        while (generation is { Desk: { Progress.Phase: OrderPhase.Ended or OrderPhase.None, HasUntold: false } })
        {
            if (await generation.Inbox.ArrivedAsync() is not { } late) return true;
            await generation.Backlog.ApplyAsync(generation.Desk, late);
        }

        return false;
    }
}
