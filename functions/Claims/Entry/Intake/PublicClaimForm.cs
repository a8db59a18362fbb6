using System.Globalization;
using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The public form: what was entered as a report, and the pages that answer.</summary>
internal static class PublicClaimForm
{
    /// <summary>The path of form and API.</summary>
    public const string Path = "/api/public/claims";

    private static readonly Dictionary<string, string> FieldByPointer = new(StringComparer.Ordinal)
    {
        ["/customer"] = ClaimFormFields.Email,
        ["/customer/name"] = ClaimFormFields.Name,
        ["/customer/id"] = ClaimFormFields.CustomerId,
        ["/customer/email"] = ClaimFormFields.Email,
        ["/customer/phone"] = ClaimFormFields.Phone,
        ["/orderId"] = ClaimFormFields.OrderId,
        ["/kind"] = ClaimFormFields.Kind,
        ["/parcel"] = ClaimFormFields.Carrier,
        ["/parcel/carrier"] = ClaimFormFields.Carrier,
        ["/parcel/trackingNumber"] = ClaimFormFields.TrackingNumber,
        ["/description"] = ClaimFormFields.Description,
        // The order is not this customer's, or there is none: the same words for both.
        [""] = ClaimFormFields.OrderId,
    };

    /// <summary>The report that was entered.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The customer's language.</param>
    public static Outcome<PublicClaimRequest> ToReport(FormFields form, PageLanguage language)
    {
        ReportedWords words = new();
        var kind = words.Find<ClaimKind>("/kind", form[ClaimFormFields.Kind]);
        List<FieldError> errors = [.. words.Errors];
        var lines = Lines(form, errors);
        var (carrier, number) = (form[ClaimFormFields.Carrier], form[ClaimFormFields.TrackingNumber]);
        if (carrier.Length == 0 != (number.Length == 0)) errors.Add(new FieldError("/parcel/trackingNumber", "goes with the carrier"));
        if (form[ClaimFormFields.CustomerId].Length == 0) errors.Add(new FieldError("/customer/id", "is required"));
        if (errors.Count > 0) return new Invalid(errors);
        return new PublicClaimRequest(
            form[ClaimFormFields.OrderId],
            new PublicClaimant(
                form[ClaimFormFields.CustomerId],
                form[ClaimFormFields.Name],
                Filled(form[ClaimFormFields.Email]),
                Filled(form[ClaimFormFields.Phone]),
                language == PageLanguage.English ? "en" : "zh"),
            form[ClaimFormFields.Description],
            kind,
            carrier.Length == 0 ? null : new ParcelKey(carrier, number),
            lines);
    }

    /// <summary>The form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">The hidden key.</param>
    /// <param name="entered">What stands in a field.</param>
    /// <param name="errors">What is wrong; each names a value of the report.</param>
    public static Reply Show(HttpRequest request, string key, Func<string, string> entered, IReadOnlyList<FieldError> errors) =>
        new PageReply(ClaimFormPages.Form(
            new ClaimFormPage(Path, key, entered, [.. errors.Select(error => error with { Field = Field(error.Field) }).DistinctBy(error => error.Field, StringComparer.Ordinal)]),
            Context(request)));

    /// <summary>The page after the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="link">The claim's link; null when it was revoked.</param>
    public static Reply Taken(HttpRequest request, string? link) => new PageReply(ClaimFormPages.Taken(link, Context(request)));

    private static PageContext Context(HttpRequest request) =>
        new(LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage), Path);

    private static List<ClaimedLine> Lines(FormFields form, List<FieldError> errors)
    {
        List<ClaimedLine> lines = [];
        for (var row = 0; row < ClaimFormFields.Rows; row++)
        {
            var (line, damaged, missing) = (form[ClaimFormFields.Line(row)], form[ClaimFormFields.Damaged(row)], form[ClaimFormFields.Missing(row)]);
            if (line.Length + damaged.Length + missing.Length == 0) continue;
            if (line.Length == 0) errors.Add(new FieldError($"/lines/{lines.Count}/lineId", "is required"));
            lines.Add(new ClaimedLine(line, Count(damaged, $"/lines/{lines.Count}/damaged", errors), Count(missing, $"/lines/{lines.Count}/missing", errors)));
        }

        return lines;
    }

    private static int Count(string text, string field, List<FieldError> errors)
    {
        if (text.Length == 0) return 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        errors.Add(new FieldError(field, "must be a whole number"));
        return 0;
    }

    // Lines are counted as they were entered; rows that were left empty between them are rare, and then the field beside is named.
    private static string Field(string pointer)
    {
        if (FieldByPointer.TryGetValue(pointer, out var field)) return field;
        var parts = pointer.Split('/');
        if (parts is not ["", "lines", ..]) return ClaimFormFields.Description;
        var row = parts.Length > 2 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < ClaimFormFields.Rows ? at : 0;
        return parts.Length > 3 && parts[3] == "missing" ? ClaimFormFields.Missing(row)
            : parts.Length > 3 && parts[3] == "lineId" ? ClaimFormFields.Line(row)
            : ClaimFormFields.Damaged(row);
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
