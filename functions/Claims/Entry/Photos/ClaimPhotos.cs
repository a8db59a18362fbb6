using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Photos;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Refused = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Claims.Rules.ClaimEvent>.Refused;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Takes photos for claims and gives them out. The rules are asked before anything is stored.</summary>
/// <remarks>Idempotency key: the content of a photo; the same photo again is the same photo.</remarks>
/// <param name="upload">Reads requests with photos.</param>
/// <param name="album">Keeps photos.</param>
/// <param name="rules">The rules.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class ClaimPhotos(PhotoUpload upload, PhotoAlbum album, ClaimRules rules, ClaimGate gate, TimeProvider time)
{
    /// <summary>Takes the photos of a request: all, or none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="state">The claim.</param>
    /// <param name="by">Who sends them.</param>
    /// <param name="cancellationToken">Gives up; some photos may have been taken.</param>
    /// <returns>The photos, or why none was taken.</returns>
    internal async Task<Outcome<IReadOnlyList<ClaimPhoto>>> AddAsync(
        HttpRequest request, DurableTaskClient client, ClaimState state, Person by, CancellationToken cancellationToken)
    {
        if (!(await upload.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return refusal;
        if (form.Files.Count == 0) return new Invalid("file", "is required");
        if (Refuse(state, form.Files, by) is { } refused) return refused;
        if (!PhotoUpload.Clean(form.Files).TryGet(out var taken, out refusal)
            || !(await album.KeepAsync(ClaimCaseId.Kind, state.Id, taken, cancellationToken)).TryGet(out var kept, out refusal))
        {
            return refusal;
        }

        List<ClaimPhoto> photos = [.. kept.Select(PhotoOf)];
        foreach (var photo in photos)
        {
            if (await gate.TakeAsync(client, state, by, LinkCommandIds.OfFile(state, photo.Sha256), new AddPhoto(photo), cancellationToken) is { } late) return late;
        }

        return photos;
    }

    /// <summary>A photo as the answer; 404 when the claim has none of that id.</summary>
    /// <param name="claimId">The claim.</param>
    /// <param name="photos">The photos that the caller may have.</param>
    /// <param name="id">The photo, as it came.</param>
    /// <param name="original">Whether it is sent as it came, with what it tells beside the picture.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<Reply> OpenAsync(
        string claimId, IEnumerable<ClaimPhoto> photos, string id, bool original, CancellationToken cancellationToken)
    {
        if (photos.FirstOrDefault(photo => string.Equals(photo.Id, id, StringComparison.Ordinal)) is not { } photo) return Unknown();
        var open = original
            ? await album.OpenOriginalAsync(ClaimCaseId.Kind, claimId, photo.Id, cancellationToken)
            : await album.OpenShownAsync(ClaimCaseId.Kind, claimId, photo.ShownId, cancellationToken);
        return open is null ? Unknown() : await AttachmentReply.ReadAsync(open, cancellationToken);
    }

    private static ProblemReply Unknown() => Reply.Refused(new NotFound("unknown-photo", "There is no such photo."));

    private static ClaimPhoto PhotoOf(KeptPhoto kept) => new(
        kept.Original.Id, kept.Original.Name, kept.Original.ContentType, kept.Original.Length, kept.Original.Sha256, kept.Shown.Id, kept.Shown.Sha256);

    private Refusal? Refuse(ClaimState state, IReadOnlyList<UploadedFile> files, Person by)
    {
        ClaimFacts facts = new(by, time.GetUtcNow());
        foreach (var file in files)
        {
            ClaimPhoto photo = new(file.Sha256, "", file.Type.MediaType, file.Content.Length, file.Sha256, "", "");
            if (rules.Decide(state.Id, state, new AddPhoto(photo), facts) is Refused refused) return RefusalOutcome.Of(refused.Refusal);
            if (!state.Photos.Exists(other => other.Sha256 == file.Sha256)) state = state with { Photos = state.Photos.Add(photo) };
        }

        return null;
    }
}
