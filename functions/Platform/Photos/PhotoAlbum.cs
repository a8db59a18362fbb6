using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Photos;

/// <summary>Keeps the photos of cases: each as it came and, apart from it, as it is shown.</summary>
/// <remarks>Idempotency key: the content of a photo; the same photo again is the same photo.</remarks>
/// <param name="attachments">Where they are kept.</param>
public sealed class PhotoAlbum(IAttachments attachments)
{
    /// <summary>Keeps photos: all, or none that was not there before.</summary>
    /// <param name="caseKind">The kind of the case.</param>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="photos">The photos.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Outcome<IReadOnlyList<KeptPhoto>>> KeepAsync(
        string caseKind, string caseId, IReadOnlyList<TakenPhoto> photos, CancellationToken cancellationToken)
    {
        await using AttachmentBatch originals = new(attachments, Originals(caseKind, caseId));
        await using AttachmentBatch shown = new(attachments, Shown(caseKind, caseId));
        if (!(await originals.StoreAsync([.. photos.Select(photo => photo.Original)], cancellationToken)).TryGet(out var kept, out var refusal)
            || !(await shown.StoreAsync([.. photos.Select(photo => photo.Shown)], cancellationToken)).TryGet(out var copies, out refusal))
        {
            return refusal;
        }

        originals.Keep();
        shown.Keep();
        return kept.Zip(copies, (original, copy) => new KeptPhoto(original, copy)).ToList();
    }

    /// <summary>A photo as it came; null when there is none.</summary>
    /// <param name="caseKind">The kind of the case.</param>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="id">The original's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<OpenAttachment?> OpenOriginalAsync(string caseKind, string caseId, string id, CancellationToken cancellationToken) =>
        attachments.OpenAsync(Originals(caseKind, caseId), id, cancellationToken);

    /// <summary>A photo as it is shown; null when there is none.</summary>
    /// <param name="caseKind">The kind of the case.</param>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="id">The shown copy's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<OpenAttachment?> OpenShownAsync(string caseKind, string caseId, string id, CancellationToken cancellationToken) =>
        attachments.OpenAsync(Shown(caseKind, caseId), id, cancellationToken);

    /// <summary>The kind under which the copies that people see are kept.</summary>
    /// <param name="caseKind">The kind of the case.</param>
    public static string ShownKindOf(string caseKind) => $"{caseKind}-shown";

    private static AttachmentOwner Originals(string caseKind, string caseId) => new(caseKind, caseId);

    private static AttachmentOwner Shown(string caseKind, string caseId) => new(ShownKindOf(caseKind), caseId);
}
