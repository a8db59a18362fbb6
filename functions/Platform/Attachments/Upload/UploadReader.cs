using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>Reads files from requests: <c>multipart/form-data</c>, or one file as the body.</summary>
public static class UploadReader
{
    private const int MaxBoundary = 100;

    /// <summary>Reads a form with files, or a body that is a file, whose name stands in <c>Content-Disposition</c> or <c>?name=</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Fields and files; 413 over a limit, without reading on; 400 for a malformed form.</returns>
    public static Task<Outcome<UploadedForm>> ReadAsync(HttpRequest request, UploadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return IsForm(request) ? ReadFormAsync(request, limits, cancellationToken) : ReadBodyAsync(request, limits, cancellationToken);
    }

    /// <summary>Reads a form with files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Fields and files; 415 for another type than <c>multipart/form-data</c>, 413 over a limit, 400 for a malformed form.</returns>
    public static async Task<Outcome<UploadedForm>> ReadFormAsync(HttpRequest request, UploadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(limits);
        if (!IsForm(request))
            return new UnsupportedMediaType("form-expected", "Send the file as multipart/form-data.");
        if (request.ContentLength > limits.MaxRequestBytes)
            return OverLimit(limits);
        if (Boundary(request) is not { } boundary)
            return new Malformed("malformed-form", $"The Content-Type must name a boundary of 1 to {MaxBoundary} characters.");
        try
        {
            return await new FormParts(limits).ReadAsync(new MultipartReader(boundary, request.Body), cancellationToken);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The server's own limit is the lower one.
            return OverLimit(limits);
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            return new Malformed("malformed-form", "The form ends before its last boundary.");
        }
        catch (InvalidDataException)
        {
            return new Malformed("malformed-form", "The form is not valid multipart/form-data.");
        }
    }

    internal static TooLarge OverLimit(UploadLimits limits) => new(
        "upload-too-large", string.Create(CultureInfo.InvariantCulture, $"A request with files may have at most {limits.MaxRequestBytes} bytes."));

    private static async Task<Outcome<UploadedForm>> ReadBodyAsync(HttpRequest request, UploadLimits limits, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limits.MaxFileBytes)
            return FileReader.OverLimit(limits.MaxFileBytes);
        try
        {
            return (await FileReader.ReadAsync(request.Body, "", NameOf(request), limits.MaxFileBytes, cancellationToken)).TryGet(out var file, out var refusal)
                ? file.Content.IsEmpty
                    ? new Invalid("body", "must be the file")
                    : new UploadedForm(new Dictionary<string, string>(StringComparer.Ordinal), [file])
                : refusal;
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return FileReader.OverLimit(limits.MaxFileBytes);
        }
    }

    private static bool IsForm(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= MaxBoundary } boundary
            ? boundary
            : null;

    private static string? NameOf(HttpRequest request) =>
        ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
            ? FormParts.NameOf(disposition)
            : request.Query["name"].FirstOrDefault();
}
