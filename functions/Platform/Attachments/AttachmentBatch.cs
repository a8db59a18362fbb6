using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>Stores several files of a case: all, or none that was not there before.</summary>
/// <param name="attachments">Where they are stored.</param>
/// <param name="owner">The case.</param>
internal sealed class AttachmentBatch(IAttachments attachments, AttachmentOwner owner) : IAsyncDisposable
{
    private readonly List<Attachment> added = [];

    /// <summary>Stores files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The files in their order; else why one of them was refused.</returns>
    public async Task<Outcome<IReadOnlyList<Attachment>>> StoreAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        var before = (await attachments.ListAsync(owner, cancellationToken)).Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        List<Attachment> stored = [];
        foreach (var file in files)
        {
            if (!(await attachments.StoreAsync(owner, file, cancellationToken)).TryGet(out var attachment, out var refusal)) return refusal;
            stored.Add(attachment);
            if (!before.Contains(attachment.Id)) added.Add(attachment);
        }

        return stored;
    }

    /// <summary>Nothing of it is taken back any more.</summary>
    public void Keep() => added.Clear();

    /// <summary>Takes back what was stored and not kept.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var each in added) await attachments.DeleteAsync(owner, each.Id, CancellationToken.None);
    }
}
