using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>Reads requests with attachments within the limits of the settings, and refuses types that are not taken.</summary>
/// <param name="options">Limits and types.</param>
public sealed class AttachmentUpload(IOptions<AttachmentOptions> options)
{
    /// <summary>Why a file is refused that has no content, such as one that was not copied to its end.</summary>
    public const string Empty = "must not be empty";

    /// <summary>Reads a form with files, or a body that is a file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Fields and files, all of a type that is taken; else 400, 413 or 415, and nothing is kept.</returns>
    public async Task<Outcome<UploadedForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var limits = new UploadLimits(settings.MaxFileBytes, settings.MaxFilesOfRequest, settings.MaxRequestBytes);
        if (!(await UploadReader.ReadAsync(request, limits, cancellationToken)).TryGet(out var form, out var refusal))
            return refusal;
        if (form.Files.Any(file => file.Content.Length == 0))
            return new Invalid("file", Empty);
        return form.Files.Select(file => AttachmentRules.RefuseType(file.Type, settings.Allowed)).FirstOrDefault(refused => refused is not null) is { } untaken
            ? untaken
            : form;
    }
}
