using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The public form: what was entered as a report, and the pages that answer.</summary>
internal static class PublicReportForm
{
    /// <summary>The path of form and API.</summary>
    public const string Path = "/api/public/complaints";

    private static readonly Dictionary<string, string> FieldByPointer = new(StringComparer.Ordinal)
    {
        ["/customer"] = ReportFormFields.Email,
        ["/customer/name"] = ReportFormFields.Name,
        ["/customer/email"] = ReportFormFields.Email,
        ["/customer/phone"] = ReportFormFields.Phone,
        ["/category"] = ReportFormFields.Category,
        ["/demand"] = ReportFormFields.Demand,
        ["/orderId"] = ReportFormFields.OrderId,
        ["/subject"] = ReportFormFields.Subject,
        ["/description"] = ReportFormFields.Description,
    };

    /// <summary>What was entered.</summary>
    /// <param name="form">The form.</param>
    /// <param name="newKey">A key for a form without a usable one.</param>
    public static ReportFormEntries Entries(FormFields form, string newKey) =>
        new ReportFormEntries(PublicReportKey.OfForm(form[PublicFormPages.Key], newKey))
        {
            Name = form[ReportFormFields.Name],
            Email = form[ReportFormFields.Email],
            Phone = form[ReportFormFields.Phone],
            Category = form[ReportFormFields.Category],
            Demand = form[ReportFormFields.Demand],
            OrderId = form[ReportFormFields.OrderId],
            Subject = form[ReportFormFields.Subject],
            Description = form[ReportFormFields.Description],
        };

    /// <summary>The report that was entered.</summary>
    /// <param name="entries">What was entered.</param>
    /// <param name="language">The language of the form, in which the customer is answered.</param>
    public static Outcome<PublicReportRequest> ToReport(ReportFormEntries entries, PageLanguage language)
    {
        ReportedWords words = new();
        var category = words.Find<ComplaintCategory>("/category", entries.Category);
        var demand = words.Find<CustomerDemand>("/demand", entries.Demand);
        if (words.Errors.Count > 0) return new Invalid(words.Errors);
        return new PublicReportRequest(
            new PublicCustomerRequest(
                entries.Name, Filled(entries.Email), Filled(entries.Phone), language == PageLanguage.English ? "en" : "zh"),
            entries.Subject,
            entries.Description,
            PublicChannel.WebForm,
            category,
            demand ?? CustomerDemand.None,
            Filled(entries.OrderId));
    }

    /// <summary>The form.</summary>
    /// <param name="request">The request, which says the language.</param>
    /// <param name="entries">What stands in it.</param>
    /// <param name="errors">What is wrong with it.</param>
    public static Reply Show(HttpRequest request, ReportFormEntries entries, IReadOnlyList<FieldError> errors) =>
        new PageReply(ReportPages.Form(
            new ReportFormPage(Path, entries, [.. PublicContact.Once(errors).Select(error => error with { Field = Field(error.Field) }).DistinctBy(error => error.Field, StringComparer.Ordinal)]),
            Context(request)));

    /// <summary>The page after the form.</summary>
    /// <param name="request">The request, which says the language.</param>
    /// <param name="link">The customer's link; null when it was revoked since.</param>
    public static Reply Taken(HttpRequest request, string? link) => new PageReply(ReportPages.Taken(link, Context(request)));

    /// <summary>The language of a request.</summary>
    /// <param name="request">The request.</param>
    public static PageLanguage Language(HttpRequest request) =>
        LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage);

    private static PageContext Context(HttpRequest request) => new(Language(request), Path);

    private static string Field(string pointer) => FieldByPointer.GetValueOrDefault(pointer, ReportFormFields.Description);

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
