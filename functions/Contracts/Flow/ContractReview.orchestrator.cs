using Ecom.Functions.Contracts.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Reviews a revision; ends approved, returned to the drafter, rejected or withdrawn.</summary>
/// <remarks>Each stage has a reminder at half its time, escalates at its deadline, and goes back to the drafter at its final limit.</remarks>
public sealed class ContractReview
{
    /// <summary>Runs the review.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractReview))]
    public Task<PhaseResult?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        PhaseLoop.RunAsync(context, ContractPhase.Review);
}
