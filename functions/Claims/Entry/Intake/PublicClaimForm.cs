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
    /// <param name="lines">Its lines.</param>
    /// <param name="language">The customer's language.</param>
    public static Outcome<PublicClaimRequest> ToReport(FormFields form, ClaimFormLines lines, PageLanguage language)
    {
        ReportedWords words = new();
        var kind = words.Find<ClaimKind>("/kind", form[ClaimFormFields.Kind]);
        List<FieldError> errors = [.. words.Errors, .. lines.Errors];
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
            lines.Lines);
    }

    /// <summary>The empty form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">The hidden key.</param>
    public static Reply Show(HttpRequest request, string key) => Show(request, new ClaimFormPage(Path, key, static _ => "", ClaimFormRows.First, []));

    /// <summary>The form as it was sent, with what is wrong.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">The hidden key.</param>
    /// <param name="form">What was entered.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="errors">What is wrong; each names a value of the report.</param>
    public static Reply Show(HttpRequest request, string key, FormFields form, ClaimFormLines lines, IReadOnlyList<FieldError> errors) => Show(
        request,
        new ClaimFormPage(
            Path,
            key,
            field => form[field],
            lines.Shown,
            [.. errors.Select(error => error with { Field = Field(error.Field, lines) }).DistinctBy(error => error.Field, StringComparer.Ordinal)]));

    /// <summary>The form as it was sent, with room for more lines; null when that was not asked for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">The hidden key.</param>
    /// <param name="form">What was entered.</param>
    /// <param name="lines">Its lines.</param>
    public static Reply? Larger(HttpRequest request, string key, FormFields form, ClaimFormLines lines) => form[ClaimFormFields.More].Length > 0
        ? Show(request, new ClaimFormPage(Path, key, field => form[field], ClaimFormRows.After(lines.Shown), []))
        : null;

    /// <summary>The page after the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="link">The claim's link; null when it was revoked.</param>
    public static Reply Taken(HttpRequest request, string? link) => new PageReply(ClaimFormPages.Taken(link, Context(request)));

    private static PageContext Context(HttpRequest request) =>
        new(LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage), Path);

    private static PageReply Show(HttpRequest request, ClaimFormPage page) => new(ClaimFormPages.Form(page, Context(request)));

    private static string Field(string pointer, ClaimFormLines lines) =>
        FieldByPointer.TryGetValue(pointer, out var field) ? field
        : pointer.StartsWith("/lines", StringComparison.Ordinal) ? lines.FieldOf(pointer)
        : ClaimFormFields.Description;

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
