using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Ecom.Functions.Platform.Archive;

/// <summary>The archive in a container of Blob Storage. Nothing in it is overwritten: every write asks for an empty place.</summary>
/// <param name="container">The container, made at the first write when it is missing.</param>
public sealed class BlobArchive(BlobContainerClient container) : IArchive
{
    private volatile bool containerExists;

    /// <inheritdoc/>
    public async Task<ArchiveResult> PutOnceAsync(
        string path, Stream content, string sha256, string contentType, Retention? retention = null, CancellationToken cancellationToken = default)
    {
        ArchivePath.Ensure(path);
        ArchivePath.EnsureHash(sha256);
        await EnsureContentAsync(content, sha256, cancellationToken);
        await EnsureContainerAsync(cancellationToken);
        var blob = container.GetBlobClient(path);
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = ArchiveMetadata.Write(sha256, retention),
        };
        try
        {
            await blob.UploadAsync(content, options, cancellationToken);
            return ArchiveResult.Stored;
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412 && IsTaken(taken))
        {
            // Another writer, or our own write whose answer was lost.
            return await SameAsync(blob, content.Length, sha256, cancellationToken) ? ArchiveResult.AlreadyStored : ArchiveResult.Conflict;
        }
    }

    /// <inheritdoc/>
    public async Task<ArchivedContent?> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        ArchivePath.Ensure(path);
        try
        {
            BlobDownloadStreamingResult open = await container.GetBlobClient(path).DownloadStreamingAsync(cancellationToken: cancellationToken);
            var details = open.Details;
            return new ArchivedContent(
                new ArchivedDocument(
                    path,
                    details.ContentLength,
                    ArchiveMetadata.HashOf(details.Metadata),
                    details.ContentType,
                    details.CreatedOn,
                    ArchiveMetadata.RetentionOf(details.Metadata)),
                open.Content);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> HashAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var open = await OpenAsync(path, cancellationToken);
        return open is null ? null : await HashAsync(open.Content, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ArchiveCheck> VerifyAsync(string path, string? expectedSha256 = null, CancellationToken cancellationToken = default)
    {
        await using var open = await OpenAsync(path, cancellationToken);
        if (open is null)
        {
            return new ArchiveCheck(path, ArchiveCheckOutcome.Missing, expectedSha256, null);
        }

        var expected = expectedSha256 ?? open.Document.Sha256;
        var actual = await HashAsync(open.Content, cancellationToken);
        var intact = string.Equals(actual, expected, StringComparison.Ordinal)
            && string.Equals(actual, open.Document.Sha256, StringComparison.Ordinal);
        return new ArchiveCheck(path, intact ? ArchiveCheckOutcome.Intact : ArchiveCheckOutcome.Tampered, expected, actual);
    }

    /// <inheritdoc/>
    public async Task<bool> ExtendRetentionAsync(string path, Retention retention, CancellationToken cancellationToken = default)
    {
        ArchivePath.Ensure(path);
        ArgumentNullException.ThrowIfNull(retention);
        var blob = container.GetBlobClient(path);
        while (await PropertiesAsync(blob, cancellationToken) is { } standing)
        {
            var before = ArchiveMetadata.RetentionOf(standing.Metadata);
            var after = retention.Extend(before);
            if (after == before) return true;
            try
            {
                var metadata = ArchiveMetadata.Write(ArchiveMetadata.HashOf(standing.Metadata), after);
                await blob.SetMetadataAsync(metadata, new BlobRequestConditions { IfMatch = standing.ETag }, cancellationToken);
                return true;
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                // Another writer was quicker: what stands now is looked at.
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public async Task<ArchiveDeletion> DeleteAsync(string path, DateOnly today, CancellationToken cancellationToken = default)
    {
        ArchivePath.Ensure(path);
        var blob = container.GetBlobClient(path);
        while (await PropertiesAsync(blob, cancellationToken) is { } standing)
        {
            if (ArchiveMetadata.RetentionOf(standing.Metadata) is { } retention && today < retention.KeepUntil) return ArchiveDeletion.Retained;
            try
            {
                var deleted = await blob.DeleteIfExistsAsync(
                    DeleteSnapshotsOption.IncludeSnapshots, new BlobRequestConditions { IfMatch = standing.ETag }, cancellationToken);
                return deleted ? ArchiveDeletion.Deleted : ArchiveDeletion.Missing;
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                // Its dates were extended meanwhile: they are looked at.
            }
        }

        return ArchiveDeletion.Missing;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArchivedDocument> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!await container.ExistsAsync(cancellationToken))
        {
            yield break;
        }

        await foreach (var blob in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellationToken))
        {
            yield return new ArchivedDocument(
                blob.Name,
                blob.Properties.ContentLength ?? 0,
                ArchiveMetadata.HashOf(blob.Metadata),
                blob.Properties.ContentType,
                blob.Properties.CreatedOn ?? default,
                ArchiveMetadata.RetentionOf(blob.Metadata));
        }
    }

    private static bool IsTaken(RequestFailedException fault) =>
        fault.ErrorCode == BlobErrorCode.BlobAlreadyExists || fault.ErrorCode == BlobErrorCode.ConditionNotMet;

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));

    private static async Task EnsureContentAsync(Stream content, string sha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanSeek)
        {
            throw new ArgumentException("The content must be able to seek: it is hashed before it is written.", nameof(content));
        }

        content.Position = 0;
        if (!string.Equals(await HashAsync(content, cancellationToken), sha256, StringComparison.Ordinal))
        {
            throw new ArgumentException("The content does not have the hash under which it was to be archived.", nameof(content));
        }

        content.Position = 0;
    }

    private static async Task<BlobProperties?> PropertiesAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static async Task<bool> SameAsync(BlobClient blob, long length, string sha256, CancellationToken cancellationToken)
    {
        BlobProperties standing = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
        return standing.ContentLength == length
            && string.Equals(ArchiveMetadata.HashOf(standing.Metadata), sha256, StringComparison.Ordinal);
    }

    private async Task EnsureContainerAsync(CancellationToken cancellationToken)
    {
        if (!containerExists)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            containerExists = true;
        }
    }
}
