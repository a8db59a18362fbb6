using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A customer who complains without having signed in: no id and no tier, which nobody has checked.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Where messages go; this or the phone number is needed.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
public sealed record PublicCustomerRequest(string Name, string? Email = null, string? Phone = null, string Language = "zh")
{
    /// <summary>The customer as the rules know them.</summary>
    public CustomerContact ToCustomer() => new(TextRules.Line(Name), null, Email, Phone, CustomerTier.Standard, Language);

    /// <summary>The language; the rest is personal data.</summary>
    public override string ToString() => $"? ({Language})";
}
