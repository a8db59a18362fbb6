using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Whether a report can be taken in.</summary>
internal static class ReportRules
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<FieldProblem> Problems(ComplaintReport report)
    {
        FieldChecks check = new();
        check.Defined("/channel", report.Channel);
        check.Defined("/impact", report.Impact);
        check.Defined("/demand", report.Demand);
        if (report.Category is { } category) check.Defined("/category", category);
        check.Optional("/externalId", report.ExternalId, ComplaintLimits.Name);
        check.Optional("/orderId", report.OrderId, ComplaintLimits.Name);
        check.Required("/subject", report.Subject, ComplaintLimits.Subject);
        check.Required("/description", report.Description, ComplaintLimits.Text);
        Customer(check, report.Customer);
        return check.Problems;
    }

    private static void Customer(FieldChecks check, CustomerContact customer)
    {
        check.Required("/customer/name", customer.Name, ComplaintLimits.Name);
        check.Optional("/customer/id", customer.Id, ComplaintLimits.Name);
        check.Defined("/customer/tier", customer.Tier);
        check.That(customer.Language is "zh" or "en", "/customer/language", "must be zh or en");
        check.That(
            customer.Email is not null || customer.Phone is not null || customer.Id is not null,
            "/customer",
            "must have an e-mail address, a phone number or an id, so that somebody can answer");
        if (customer.Email is not null) check.Email("/customer/email", customer.Email);
        check.That(
            customer.Phone is null || (customer.Phone.Length is >= 5 and <= 30 && customer.Phone.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')')),
            "/customer/phone",
            "must be 5 to 30 digits, which may be grouped");
    }
}
