using Ecom.Functions.Contracts.Entry.Paper;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Legal uploads the scan of the signed original on paper; ends accepted (202) or refused.</summary>
/// <remarks>
/// Idempotency key: what the form says, the scan's SHA-256 included, so that the same form is one command with or without the
/// header. The scan is archived before the command is given; a scan whose command is refused stays unused.
/// </remarks>
/// <param name="upload">Reads the form.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="archive">The archive.</param>
/// <param name="rules">The rules.</param>
/// <param name="time">The clock.</param>
public sealed class RecordPaper(
    PaperUpload upload, IdempotentRequests once, ContractGate gate, ContractArchive archive, ContractRules rules, TimeProvider time)
{
    /// <summary>Takes the scan.</summary>
    /// <param name="request">A form (<c>multipart/form-data</c>) with <c>scan</c>, <c>signedOn</c>, <c>witness</c> and <c>shelfLocation</c>.</param>
    /// <param name="id">The contract.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(RecordPaper))]
    [Access(Role.Legal)]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(400, 404, 409, 413, 415, 422)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/paper-signature")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)
            || !(await upload.ReadAsync(request, cancellationToken)).TryGet(out var scan, out refusal))
        {
            return Reply.Refused(refusal);
        }

        return await once.RunAsync(
            request, by.Id, scan.Fingerprint(), token => RecordAsync(client, state, scan, by, token), cancellationToken);
    }

    private async Task<Reply> RecordAsync(
        DurableTaskClient client, ContractState state, PaperScan scan, Person by, CancellationToken cancellationToken)
    {
        var hash = ContractArchive.Hash(scan.Content.Span);
        RecordPaperSignature command = new(
            ArchivePaths.Scan(state.Number ?? "none", hash, scan.Extension),
            hash,
            scan.ContentType,
            scan.Content.Length,
            scan.SignedOn,
            scan.Witness,
            scan.ShelfLocation);
        var commandId = $"paper-{Convert.ToHexStringLower(scan.Fingerprint())}";
        if (!state.HasHandled(commandId)
            && rules.Decide(state, command, new CommandFacts(by, time.GetUtcNow())) is Decision.Refused refused)
        {
            return Reply.Refused(RefusalOutcome.Of(refused.Refusal));
        }

        _ = await archive.PutOnceAsync(
            ArchivedKinds.PaperScan, command.ScanPath, scan.Content, scan.ContentType, null, cancellationToken);
        return await gate.RaiseAsync(client, state.Id, by, commandId, _ => command, cancellationToken);
    }
}
