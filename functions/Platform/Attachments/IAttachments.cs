using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>The files of cases.</summary>
public interface IAttachments
{
    /// <summary>Keeps a file. The same content again in the same case is a retry: it gives the same attachment and counts once.</summary>
    /// <param name="owner">The case.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Gives up; the file may be kept.</param>
    /// <returns>The attachment; 415 for a type that is not taken; 422 when the case has as many files or bytes as it may.</returns>
    Task<Outcome<Attachment>> StoreAsync(AttachmentOwner owner, UploadedFile file, CancellationToken cancellationToken = default);

    /// <summary>Opens a file, or null when the case has none of that id. The caller disposes it.</summary>
    /// <param name="owner">The case.</param>
    /// <param name="id">The attachment's id as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<OpenAttachment?> OpenAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default);

    /// <summary>The files of a case.</summary>
    /// <param name="owner">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<Attachment>> ListAsync(AttachmentOwner owner, CancellationToken cancellationToken = default);

    /// <summary>Deletes a file, since its case refused it or personal data is to go. Nothing happens when there is none.</summary>
    /// <param name="owner">The case.</param>
    /// <param name="id">The attachment's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task DeleteAsync(AttachmentOwner owner, string id, CancellationToken cancellationToken = default);
}
