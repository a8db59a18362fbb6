using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Archives a signed contract: signed document, completion certificate, ledger; ends active.</summary>
/// <remarks>Invariant: each object is written once. A step that stays broken fails the orchestration, and the lifecycle parks the contract.</remarks>
public sealed class ContractArchiving
{
    /// <summary>Runs the archiving.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractArchiving))]
    public async Task<PhaseResult> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<PhaseInput>() ?? throw new InvalidOperationException("The archiving has no input.");
        var desk = ContractFlow.Desk(context, input);
        var document = await StepAsync(context, nameof(ArchiveSignedDocument), input.ContractId);
        var certificate = await StepAsync(context, nameof(ArchiveCertificate), input.ContractId);
        var ledger = await StepAsync(context, nameof(ArchiveLedger), input.ContractId);
        await desk.ApplyAsync("record-archive", new RecordArchive([.. document.Objects, .. certificate.Objects, .. ledger.Objects]));
        return new PhaseResult(desk.Progress, 0, []);
    }

    private static Task<ArchivedObjects> StepAsync(TaskOrchestrationContext context, string step, string contractId) =>
        context.CallActivityAsync<ArchivedObjects>(step, new ContractReference(contractId), StepRetries.Transient);
}
