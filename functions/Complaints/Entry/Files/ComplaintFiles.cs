using System.Collections.Immutable;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Refused = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>.Refused;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes files for complaints and gives them out. The rules are asked before anything is stored.</summary>
/// <remarks>Idempotency key: the content of a file; the same file again is the same attachment.</remarks>
/// <param name="upload">Reads requests with files.</param>
/// <param name="attachments">Keeps files.</param>
/// <param name="rules">The rules.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class ComplaintFiles(AttachmentUpload upload, IAttachments attachments, ComplaintRules rules, ComplaintGate gate, TimeProvider time)
{
    /// <summary>Takes the files of a request: all, or none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="state">The complaint.</param>
    /// <param name="by">Who sends them.</param>
    /// <param name="cancellationToken">Gives up; some files may have been taken.</param>
    /// <returns>The files, or why none was taken.</returns>
    internal async Task<Outcome<ImmutableList<ComplaintAttachment>>> AddAsync(
        HttpRequest request, DurableTaskClient client, ComplaintState state, Person by, CancellationToken cancellationToken)
    {
        if (!(await upload.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return refusal;
        if (form.Files.Count == 0) return new Invalid("file", "is required");
        if (Refuse(state, form.Files, by) is { } refused) return refused;
        if (!(await StoreAsync(state, form.Files, cancellationToken)).TryGet(out var stored, out refusal)) return refusal;
        foreach (var file in stored)
        {
            if (await gate.TakeAsync(client, state, by, LinkCommandIds.OfFile(state, file.Sha256), new AttachFile(file), cancellationToken) is { } late) return late;
        }

        return stored;
    }

    /// <summary>A file of the complaint as the answer; 404 when it has none of that id.</summary>
    /// <param name="complaintId">The complaint.</param>
    /// <param name="ids">The files that the caller may have.</param>
    /// <param name="id">The file, as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<Reply> OpenAsync(string complaintId, IEnumerable<string> ids, string id, CancellationToken cancellationToken) =>
        ids.Contains(id, StringComparer.Ordinal) && await attachments.OpenAsync(Owner(complaintId), id, cancellationToken) is { } open
            ? await AttachmentReply.ReadAsync(open, cancellationToken)
            : Reply.Refused(new NotFound("unknown-attachment", "There is no such file."));

    private Refusal? Refuse(ComplaintState state, IReadOnlyList<UploadedFile> files, Person by)
    {
        ComplaintFacts facts = new(by, time.GetUtcNow());
        foreach (var file in files)
        {
            ComplaintAttachment attachment = new(file.Sha256, "", file.Type.MediaType, file.Content.Length, file.Sha256);
            if (rules.Decide(state.Id, state, new AttachFile(attachment), facts) is Refused refused) return RefusalOutcome.Of(refused.Refusal);
            state = state with { Attachments = state.Attachments.Add(attachment) };
        }

        return null;
    }

    private async Task<Outcome<ImmutableList<ComplaintAttachment>>> StoreAsync(
        ComplaintState state, IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        await using AttachmentBatch batch = new(attachments, Owner(state.Id));
        if (!(await batch.StoreAsync(files, cancellationToken)).TryGet(out var stored, out var refusal)) return refusal;
        batch.Keep();
        return stored.Select(file => new ComplaintAttachment(file.Id, file.Name, file.ContentType, file.Length, file.Sha256)).ToImmutableList();
    }

    private static AttachmentOwner Owner(string complaintId) => new(ComplaintCaseId.Kind, complaintId);
}
