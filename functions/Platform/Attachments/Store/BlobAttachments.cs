using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Attachments.Store;

/// <summary>The files of cases in a container of Blob Storage, as <c>{caseKind}/{caseId}/{id}</c>.</summary>
/// <param name="container">Finds the container at the first use; it is made when it is missing.</param>
/// <param name="options">Types and caps.</param>
public sealed class BlobAttachments(Func<BlobContainerClient> container, IOptions<AttachmentOptions> options) : IAttachments
{
    private const int IdLength = 32;

    private readonly Lazy<BlobContainerClient> container = new(container);
    private volatile bool containerExists;

    /// <inheritdoc/>
    public async Task<Outcome<Attachment>> StoreAsync(AttachmentOwner owner, UploadedFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(file);
        if (AttachmentRules.RefuseType(file.Type, options.Value.Allowed) is { } untaken)
            return untaken;
        if (!containerExists)
        {
            await container.Value.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            containerExists = true;
        }

        // Made from the content, so that a retry finds what it stored; the sender's name is in no path.
        var attachment = new Attachment(
            file.Sha256[..IdLength], AttachmentName.Clean(file.Name, file.Type.Extension), file.Type.MediaType, file.Content.Length, file.Sha256);
        var standing = await ListAsync(owner, cancellationToken);
        if (standing.FirstOrDefault(each => string.Equals(each.Id, attachment.Id, StringComparison.Ordinal)) is { } same
            && await RenewAsync(owner, same, cancellationToken))
        {
            return same;
        }

        if (AttachmentRules.RefuseMore(standing, file.Content.Length, options.Value) is { } full)
            return full;
        return await UploadAsync(owner, attachment, file.Content, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<OpenAttachment?> OpenAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!IsId(id))
            return null;
        try
        {
            BlobDownloadStreamingResult open = await Blob(owner, id).DownloadStreamingAsync(cancellationToken: cancellationToken);
            var details = open.Details;
            return new OpenAttachment(AttachmentMetadata.Read(id, details.ContentType, details.ContentLength, details.Metadata), open.Content);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Attachment>> ListAsync(AttachmentOwner owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var found = new List<Attachment>();
        try
        {
            await foreach (var blob in container.Value.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, owner.Prefix, cancellationToken))
            {
                found.Add(AttachmentMetadata.Read(
                    blob.Name[owner.Prefix.Length..], blob.Properties.ContentType, blob.Properties.ContentLength ?? 0, blob.Metadata));
            }
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return [];
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (IsId(id))
            await Blob(owner, id).DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }

    private static bool IsId(string? id) => id is { Length: IdLength } && id.All(char.IsAsciiHexDigitLower);

    private BlobClient Blob(AttachmentOwner owner, string id) => container.Value.GetBlobClient(owner.Prefix + id);

    /// <summary>Makes a file that stands as good as new, so that it is not swept before its case names it.</summary>
    /// <returns>Whether it still stood.</returns>
    private async Task<bool> RenewAsync(AttachmentOwner owner, Attachment standing, CancellationToken cancellationToken)
    {
        try
        {
            await Blob(owner, standing.Id).SetMetadataAsync(AttachmentMetadata.Write(standing), cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException swept) when (swept.Status == 404)
        {
            return false;
        }
    }

    private async Task<Attachment> UploadAsync(
        AttachmentOwner owner, Attachment attachment, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            await Blob(owner, attachment.Id).UploadAsync(
                BinaryData.FromBytes(content),
                new BlobUploadOptions
                {
                    Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                    HttpHeaders = new BlobHttpHeaders { ContentType = attachment.ContentType },
                    Metadata = AttachmentMetadata.Write(attachment),
                },
                cancellationToken);
            return attachment;
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == BlobErrorCode.BlobAlreadyExists || taken.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            // The same content, a moment before, or by this very request whose answer was lost.
            BlobProperties standing = await Blob(owner, attachment.Id).GetPropertiesAsync(cancellationToken: cancellationToken);
            return AttachmentMetadata.Read(attachment.Id, standing.ContentType, standing.ContentLength, standing.Metadata);
        }
    }
}
