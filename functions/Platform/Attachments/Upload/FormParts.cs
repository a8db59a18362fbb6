using System.Text;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>Reads the parts of a form, one after the other, and stops at the first that is too much.</summary>
internal sealed class FormParts(UploadLimits limits)
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly List<UploadedFile> files = [];
    private long bytes;

    /// <summary>The sender's name of a file: UTF-8 (<c>filename*</c>) before plain.</summary>
    public static string? NameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar is { Length: > 0 } star ? star : disposition.FileName).Value;

    /// <exception cref="InvalidDataException">The form is malformed.</exception>
    /// <exception cref="IOException">The form ends too early.</exception>
    public async Task<Outcome<UploadedForm>> ReadAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 and <= 100 } name)
            {
                return new Malformed("malformed-form", "Each part of the form needs a Content-Disposition with a name.");
            }

            if (await ReadAsync(section, disposition, name, cancellationToken) is { } refusal)
                return refusal;
        }

        return new UploadedForm(fields, files);
    }

    private Task<Refusal?> ReadAsync(
        MultipartSection section, ContentDispositionHeaderValue disposition, string name, CancellationToken cancellationToken) =>
        disposition.FileName.HasValue || disposition.FileNameStar.HasValue
            ? ReadFileAsync(section, NameOf(disposition), name, cancellationToken)
            : ReadFieldAsync(section, name, cancellationToken);

    private async Task<Refusal?> ReadFileAsync(MultipartSection section, string? fileName, string name, CancellationToken cancellationToken)
    {
        var read = await FileReader.ReadAsync(section.Body, name, fileName, limits.MaxFileBytes, cancellationToken);
        if (!read.TryGet(out var file, out var refusal))
            return refusal;

        // A form's file field that was left empty comes as a nameless file without content.
        if (file.Content.IsEmpty && string.IsNullOrEmpty(fileName))
            return null;
        if (files.Count == limits.MaxFiles)
            return new Invalid(name, $"must not be more than {limits.MaxFiles} files");
        files.Add(file);
        return Count(file.Content.Length);
    }

    private async Task<Refusal?> ReadFieldAsync(MultipartSection section, string name, CancellationToken cancellationToken)
    {
        var read = await FileReader.ReadAsync(section.Body, name, null, UploadLimits.FieldBytes, cancellationToken);
        if (!read.TryGet(out var field, out _))
            return new TooLarge("field-too-large", $"A field may have at most {UploadLimits.FieldBytes} bytes.");
        if (fields.Count == UploadLimits.MaxFields)
            return new Invalid(name, $"must not be more than {UploadLimits.MaxFields} fields");
        return fields.TryAdd(name, Encoding.UTF8.GetString(field.Content.Span))
            ? Count(field.Content.Length)
            : new Invalid(name, "stands there twice");
    }

    private TooLarge? Count(long read) => (bytes += read) > limits.MaxRequestBytes ? UploadReader.OverLimit(limits) : null;
}
