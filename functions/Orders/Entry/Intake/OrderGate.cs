using Ecom.Functions.Orders.Flow;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Gives facts to orders: to the orchestration that runs, or to one that they start.</summary>
/// <param name="orders">The orders.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Seals facts on their way through orchestration histories.</param>
/// <param name="time">The clock.</param>
public sealed class OrderGate(OrderStore orders, OrderRules rules, CommandSeal seal, TimeProvider time)
{
    private const int Attempts = 5;

    /// <summary>How long an orchestration may take from its last decision to its end.</summary>
    private static readonly TimeSpan MostEnding = TimeSpan.FromSeconds(10);

    /// <summary>Gives a fact to an order.</summary>
    /// <remarks>Once this has ended, the fact is recorded, or an orchestration that will take it before it ends has it.</remarks>
    /// <param name="client">The orchestrations.</param>
    /// <param name="orderId">The order's id at the shop.</param>
    /// <param name="fact">What happened.</param>
    /// <param name="cancellationToken">Gives up; the fact may still have been given.</param>
    /// <returns>The reason why not; null when it was given, or is known.</returns>
    /// <exception cref="TimeoutException">The order's orchestration kept ending.</exception>
    public async Task<Refusal?> GiveAsync(DurableTaskClient client, string orderId, OrderFact fact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(fact);
        var id = OrderCaseId.KeyOf(orderId);
        RecordFact command = new(orderId, fact);
        var state = await orders.FindAsync(id, cancellationToken);
        if (rules.Decide(state, command, new OrderContext(time.GetUtcNow())) is Decision<OrderEvent>.Refused refused)
            return RefusalOutcome.Of(refused.Refusal);
        if (state?.HasHandled(fact.Key) == true) return null;
        var caseId = OrderCaseId.Of(id);
        CommandEnvelope envelope = new(fact.Key, seal.Seal(caseId, fact.Key, new PersonCommand<OrderCommand>(Person.System, command)));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryGiveAsync(client, id, envelope, cancellationToken)) return null;
        }

        throw new TimeoutException("The order's orchestration kept ending.");
    }

    private async Task<bool> TryGiveAsync(DurableTaskClient client, string id, CommandEnvelope envelope, CancellationToken cancellationToken)
    {
        var caseId = OrderCaseId.Of(id);
        var instance = await client.GetInstanceAsync(caseId, getInputsAndOutputs: true, cancellationToken);
        if (instance is null || instance.IsCompleted)
            return await LifecycleRevival.ReviveAsync(client, nameof(OrderTracking), caseId, id, instance, cancellationToken, envelope);
        await client.RaiseEventAsync(caseId, nameof(CommandEnvelope), envelope, cancellationToken);
        // An order that is not over by now looks at what has arrived before it ends; one that is may have looked already.
        if (await orders.FindAsync(id, cancellationToken) is not { Phase: OrderPhase.Ended } state || state.HasHandled(envelope.CommandId)) return true;
        // One whose reports do not leave waits until they do, and looks again then.
        if ((await client.GetInstanceAsync(caseId, getInputsAndOutputs: true, cancellationToken))?.SerializedCustomStatus is not null) return true;
        await EndOfAsync(client, caseId, cancellationToken);
        return (await orders.FindAsync(id, cancellationToken))?.HasHandled(envelope.CommandId) == true;
    }

    private async Task EndOfAsync(DurableTaskClient client, string caseId, CancellationToken cancellationToken)
    {
        using CancellationTokenSource late = new(MostEnding, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            _ = await client.WaitForInstanceCompletionAsync(caseId, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // It goes on after all, perhaps since another fact started it again: the next attempt sees.
        }
    }
}
