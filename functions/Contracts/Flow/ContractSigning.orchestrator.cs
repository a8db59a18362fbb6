using Ecom.Functions.Contracts.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Has a contract signed; ends signed by all, declined or voided.</summary>
/// <remarks>Invariant: content does not change from here on. Every signer, and the paper, is reminded, expires, and voids the contract at last.</remarks>
public sealed class ContractSigning
{
    /// <summary>Runs the signing.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractSigning))]
    public Task<PhaseResult?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        PhaseLoop.RunAsync(context, ContractPhase.Signing);
}
