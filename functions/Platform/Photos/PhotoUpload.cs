using System.Security.Cryptography;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Photos;

/// <summary>Reads requests with photos within the limits of the settings, and makes the copies that are shown.</summary>
/// <param name="options">The limits.</param>
public sealed class PhotoUpload(IOptions<PhotoOptions> options)
{
    /// <summary>Reads a form with photos, or a body that is a photo.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Fields and files, all of a type that is taken; else 400, 413 or 415.</returns>
    public async Task<Outcome<UploadedForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        UploadLimits limits = new(settings.MaxFileBytes, settings.MaxFilesOfRequest, settings.MaxRequestBytes);
        if (!(await UploadReader.ReadAsync(request, limits, cancellationToken)).TryGet(out var form, out var refusal)) return refusal;
        foreach (var file in form.Files)
        {
            if (AttachmentRules.RefuseType(file.Type, PhotoCleaning.Types) is { } untaken) return untaken;
        }

        return form;
    }

    /// <summary>Makes the copies that are shown: of all photos, or of none.</summary>
    /// <param name="files">Files that <see cref="ReadAsync"/> took.</param>
    /// <returns>The photos; 422 for one that is damaged.</returns>
    public static Outcome<IReadOnlyList<TakenPhoto>> Clean(IReadOnlyList<UploadedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<TakenPhoto> taken = [];
        foreach (var file in files)
        {
            if (PhotoCleaning.Clean(file.Type.MediaType, file.Content.Span) is not { } shown)
            {
                return new Unprocessable(
                    "photo-unreadable", $"The file looks like {file.Type.MediaType}, but is damaged, or not a still picture. Send the photo as the camera made it.");
            }

            taken.Add(new TakenPhoto(file, file with { Content = shown, Sha256 = Convert.ToHexStringLower(SHA256.HashData(shown)) }));
        }

        return taken;
    }
}
