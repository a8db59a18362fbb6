using System.Collections.Concurrent;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Files of cases in memory, under the same rules as those in blobs.</summary>
internal sealed class TestAttachments : IAttachments
{
    private readonly ConcurrentDictionary<(AttachmentOwner Owner, string Id), (Attachment Attachment, byte[] Content)> files = new();
    private readonly AttachmentOptions options = new();

    public int Count => files.Count;

    public async Task<Outcome<Attachment>> StoreAsync(AttachmentOwner owner, UploadedFile file, CancellationToken cancellationToken = default)
    {
        if (AttachmentRules.RefuseType(file.Type, options.Allowed) is { } untaken) return untaken;
        if (AttachmentRules.RefuseMore(await ListAsync(owner, cancellationToken), file.Content.Length, options) is { } full) return full;
        var id = file.Sha256[..32];
        Attachment attachment = new(id, AttachmentName.Clean(file.Name, file.Type.Extension), file.Type.MediaType, file.Content.Length, file.Sha256);
        return files.GetOrAdd((owner, id), (attachment, file.Content.ToArray())).Attachment;
    }

    public Task<OpenAttachment?> OpenAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default) =>
        Task.FromResult(files.TryGetValue((owner, id), out var file) ? new OpenAttachment(file.Attachment, new MemoryStream(file.Content)) : null);

    public Task<IReadOnlyList<Attachment>> ListAsync(AttachmentOwner owner, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<Attachment>>([.. files.Where(file => file.Key.Owner == owner).Select(file => file.Value.Attachment)]);

    public Task DeleteAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default)
    {
        _ = files.TryRemove((owner, id), out _);
        return Task.CompletedTask;
    }
}
