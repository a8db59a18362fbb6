using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry.Paper;

/// <summary>Reads the form with the scan of a signed original.</summary>
/// <param name="policy">The largest scan.</param>
public sealed class PaperUpload(ContractPolicy policy)
{
    private static readonly string[] Types = ["application/pdf", "image/jpeg", "image/png"];

    /// <summary>Reads the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<PaperScan>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        UploadLimits limits = new(policy.MaxScanBytes, 1, policy.MaxScanBytes + UploadLimits.FieldBytes);
        if ((await UploadReader.ReadFormAsync(request, limits, cancellationToken)).TryGet(out var form, out var refusal)) return Read(form);
        return refusal is TooLarge ? new TooLarge("scan-too-large", $"A scan may have at most {policy.MaxScanBytes} bytes.") : refusal;
    }

    private static Outcome<PaperScan> Read(UploadedForm form)
    {
        List<FieldError> errors = [];
        var scan = form.File("scan");
        if (scan is null || scan.Content.IsEmpty) errors.Add(new FieldError("scan", "is required"));
        if (!DateOnly.TryParseExact(form["signedOn"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var signedOn))
            errors.Add(new FieldError("signedOn", "must be a day such as 2026-03-02"));
        if (errors.Count > 0) return new Invalid(errors);
        return Types.Contains(scan!.Type.MediaType, StringComparer.Ordinal)
            ? new PaperScan(scan.Content, scan.Type.MediaType, scan.Type.Extension, signedOn, form["witness"], form["shelfLocation"])
            : new Invalid("scan", "must be a PDF, JPEG or PNG file");
    }
}
