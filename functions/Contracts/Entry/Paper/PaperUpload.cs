using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ecom.Functions.Contracts.Entry.Paper;

/// <summary>Reads the form with the scan of a signed original.</summary>
/// <param name="policy">The largest scan.</param>
public sealed class PaperUpload(ContractPolicy policy)
{
    private const long FieldsBytes = 64 * 1024;

    /// <summary>Reads the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<PaperScan>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasFormContentType || request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
            return new UnsupportedMediaType("form-expected", "Send the scan as multipart/form-data.");
        if (request.ContentLength > policy.MaxScanBytes + FieldsBytes) return TooLarge();
        IFormCollection form;
        try
        {
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions
            {
                MultipartBodyLengthLimit = policy.MaxScanBytes,
                ValueCountLimit = 16,
                ValueLengthLimit = (int)FieldsBytes,
            }));
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return TooLarge();
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }

        return await ReadAsync(form, cancellationToken);
    }

    private static async Task<Outcome<PaperScan>> ReadAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        List<FieldError> errors = [];
        var file = form.Files.GetFile("scan");
        if (file is null || file.Length == 0) errors.Add(new FieldError("scan", "is required"));
        if (!DateOnly.TryParseExact(form["signedOn"].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var signedOn))
            errors.Add(new FieldError("signedOn", "must be a day such as 2026-03-02"));
        if (errors.Count > 0) return new Invalid(errors);

        using MemoryStream content = new();
        await file!.CopyToAsync(content, cancellationToken);
        return ScanFormat.Of(content.GetBuffer().AsSpan(0, (int)content.Length)) is { } format
            ? new PaperScan(
                content.ToArray(),
                format.ContentType,
                format.Extension,
                signedOn,
                form["witness"].ToString().Trim(),
                form["shelfLocation"].ToString().Trim())
            : new Invalid("scan", "must be a PDF, JPEG or PNG file");
    }

    private TooLarge TooLarge() => new("scan-too-large", $"A scan may have at most {policy.MaxScanBytes} bytes.");
}
