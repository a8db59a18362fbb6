using System.Globalization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Messages to customers, in their language. A customer without an e-mail address gets none.</summary>
internal static class CustomerLetter
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The message, or none.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="template">Name of the template.</param>
    /// <param name="link">The customer's link; null when it was revoked.</param>
    /// <param name="values">The values of the template, besides name and link.</param>
    public static IReadOnlyList<Notice> Of(
        CustomerContact customer, string template, string? link, params ReadOnlySpan<(string Name, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(customer);
        if (customer.Email is not { } email) return [];
        Dictionary<string, string> all = new(StringComparer.Ordinal)
        {
            ["name"] = customer.Name,
            ["link"] = link ?? "-",
        };
        foreach (var (name, value) in values) all[name] = value;
        return [new Notice(template, "customer", new Recipient(customer.Name, email, LanguageOf(customer)), all)];
    }

    /// <summary>The customer's language.</summary>
    /// <param name="customer">The customer.</param>
    public static Language LanguageOf(CustomerContact customer) => customer.Language == "en" ? Language.English : Language.Chinese;

    /// <summary>An instant for people in China.</summary>
    /// <param name="at">The instant.</param>
    public static string Show(DateTimeOffset at) => at.ToOffset(China).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
