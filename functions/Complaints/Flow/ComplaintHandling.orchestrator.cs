using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Complaints.Flow;

/// <summary>A complaint from its report to its end: resolved and closed, or refused at once.</summary>
/// <remarks>
/// Instance id <c>complaint-{id}</c>; the one address for commands and the only writer. It waits for a command or for the next
/// instant at which time acts: a warning, a breach, an escalation, a reminder, silence, a legal limit, the end of the time in which it
/// may be reopened, a follow-up. When a timer fires, the rules decide on the state as it is then.
/// </remarks>
public sealed class ComplaintHandling
{
    /// <summary>After so many turns a generation ends, so that history stays bounded however often people and timers act.</summary>
    private const int TurnsOfAGeneration = 50;

    /// <summary>Runs one generation.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ComplaintHandling))]
    public async Task<LifecycleOutcome<ComplaintPhase>?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The complaint has no input.");
        using CaseGeneration<ComplaintCommand, ComplaintPhase> generation = new(context, input, ComplaintFlow.Steps, ComplaintPhase.Parked);
        try
        {
            await generation.CatchUpAsync();
            for (var turn = 0; turn < TurnsOfAGeneration && generation.Desk.Progress.Phase == ComplaintPhase.Living; turn++)
                await generation.WaitAsync();
            switch (generation.Desk.Progress.Phase)
            {
                case ComplaintPhase.None:
                    return generation.Outcome;
                case ComplaintPhase.Ended:
                    return await generation.LingerAsync();
                case ComplaintPhase.Parked:
                    await generation.WaitAsync();
                    break;
                case ComplaintPhase.Living:
                    break;
                default:
                    throw new InvalidOperationException($"Phase {generation.Desk.Progress.Phase} is not known.");
            }
        }
        catch (TaskFailedException broken)
        {
            await generation.ParkAsync(broken);
        }

        await generation.ContinueAsync();
        return null;
    }
}
