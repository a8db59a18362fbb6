using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Deletes the documents of a contract that were kept as long as they may be; ends purged, or not begun when the rules refuse it.</summary>
/// <remarks>
/// Invariant: what is deleted stands in the ledger with its SHA-256 before the first document is gone, and from then on no legal
/// hold is taken; a hold that was quicker wins. What fails is tried again by the next night's <c>ApplyRetention</c>.
/// </remarks>
public sealed class ContractPurging
{
    /// <summary>Runs the purge.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractPurging))]
    public async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var id = context.GetInput<PurgeInput>()?.ContractId ?? throw new InvalidOperationException("The purge has no input.");
        var documents = await context.CallActivityAsync<ArchivedObjects>(
            nameof(ListArchivedDocuments), new ContractReference(id), StepRetries.Transient);
        await ApplyAsync(context, id, "begin-purge", new BeginPurge(documents.Objects));
        var begun = await context.CallActivityAsync<bool>(
            nameof(DeleteArchivedDocuments), new DeleteDocumentsInput(id, Now(context)), StepRetries.Transient);
        if (begun) await ApplyAsync(context, id, "record-purge", new RecordPurge());
    }

    private static Task<CaseProgress<ContractPhase>> ApplyAsync(TaskOrchestrationContext context, string id, string name, ContractCommand command) =>
        context.CallActivityAsync<CaseProgress<ContractPhase>>(
            nameof(ApplyContractCommand),
            // A command that was refused is given anew another night: the time makes its id new.
            new ApplyCommandInput<ContractCommand>(
                id, string.Create(CultureInfo.InvariantCulture, $"{name}-{context.CurrentUtcDateTime.Ticks}"), null, command, Now(context)),
            StepRetries.Transient);

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
