using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Functions.Complaints.Steps.Notices;

/// <summary>Messages to customers, in their language. A customer without an e-mail address gets none.</summary>
internal static class CustomerLetters
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The message, or none.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="template">Name of the template.</param>
    /// <param name="link">The customer's link; null when there is none.</param>
    /// <param name="values">What the template's own gaps stand for.</param>
    public static IReadOnlyList<Notice> Of(
        ComplaintState state, string template, string? link, params ReadOnlySpan<(string Name, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(state);
        var customer = state.Report.Customer;
        if (customer.Email is not { } email) return [];
        Dictionary<string, string> all = new(StringComparer.Ordinal)
        {
            ["name"] = customer.Name,
            ["number"] = state.Number,
            ["subject"] = state.Report.Subject,
            ["link"] = link ?? "-",
        };
        foreach (var (name, value) in values) all[name] = value;
        var language = customer.Language == "en" ? Language.English : Language.Chinese;
        return [new Notice(template, "customer", new Recipient(customer.Name, email, language), all)];
    }

    /// <summary>An instant for customers in China.</summary>
    /// <param name="at">The instant.</param>
    public static string Show(DateTimeOffset at) => at.ToOffset(China).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
