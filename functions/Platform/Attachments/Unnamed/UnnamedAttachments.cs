using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ecom.Functions.Platform.Attachments.Store;

namespace Ecom.Functions.Platform.Attachments.Unnamed;

/// <summary>Deletes files that no case names: a process died after it had stored the file and before its case said so.</summary>
/// <remarks>
/// Invariant: a file that a case names is never deleted. A file is only marked at first, when it is a day old, and deleted when it still
/// is not named a day later: a command that waits meanwhile has named it by then. Storing the same file again takes the mark away and
/// changes the blob, and only the blob that was looked at is marked or deleted.
/// </remarks>
/// <param name="container">Finds the container at the first use.</param>
/// <param name="names">What cases name.</param>
/// <param name="time">The clock.</param>
public sealed class UnnamedAttachments(Func<BlobContainerClient> container, IEnumerable<IAttachmentNames> names, TimeProvider time)
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private readonly Lazy<BlobContainerClient> container = new(container);
    private readonly Dictionary<string, IAttachmentNames> names = names.ToDictionary(each => each.CaseKind, StringComparer.Ordinal);

    /// <summary>Looks at every file once.</summary>
    /// <param name="cancellationToken">Stops; the next run looks at all again.</param>
    /// <returns>How many were marked, and how many deleted.</returns>
    public async Task<(int Marked, int Deleted)> SweepAsync(CancellationToken cancellationToken)
    {
        var (marked, deleted) = (0, 0);
        try
        {
            await foreach (var blob in container.Value.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, null, cancellationToken))
            {
                var markedAt = AttachmentMetadata.UnnamedSince(blob.Metadata);
                if (time.GetUtcNow() - (markedAt ?? blob.Properties.LastModified) < Grace) continue;
                // The case is asked after the blob was listed: what is stored in between has another ETag.
                if (await IsNamedAsync(blob.Name, cancellationToken)) continue;
                if (markedAt is null) marked += await TryAsync(() => MarkAsync(blob, cancellationToken));
                else deleted += await TryAsync(() => DeleteAsync(blob, cancellationToken));
            }
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // No file was ever stored.
        }

        return (marked, deleted);
    }

    /// <summary>Whether a file is named, or may be: also one of which nobody here can tell.</summary>
    private async Task<bool> IsNamedAsync(string path, CancellationToken cancellationToken) =>
        path.Split('/') is not [var kind, var caseId, var id]
        || !names.TryGetValue(kind, out var cases)
        || await cases.FindAsync(caseId, cancellationToken) is not { } named
        || named.Contains(id);

    private Task<Response<BlobInfo>> MarkAsync(BlobItem blob, CancellationToken cancellationToken) => container.Value.GetBlobClient(blob.Name).SetMetadataAsync(
        AttachmentMetadata.MarkUnnamed(blob.Metadata, time.GetUtcNow()), AsListed(blob), cancellationToken);

    private Task<Response> DeleteAsync(BlobItem blob, CancellationToken cancellationToken) =>
        container.Value.GetBlobClient(blob.Name).DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, AsListed(blob), cancellationToken);

    private static BlobRequestConditions AsListed(BlobItem blob) => new() { IfMatch = blob.Properties.ETag };

    private static async Task<int> TryAsync(Func<Task> change)
    {
        try
        {
            await change();
            return 1;
        }
        catch (RequestFailedException changed) when (changed.Status is 404 or 412)
        {
            return 0; // It is gone, or was stored again since it was listed: the next run looks at it anew.
        }
    }
}
