using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A customer who claims without having signed in. No tier: nobody has checked it.</summary>
/// <param name="Id">Id on the platform: whose order it is.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
public sealed record PublicClaimant(string Id, string Name, string? Email = null, string? Phone = null, string Language = "zh")
{
    /// <summary>The customer as the rules know them.</summary>
    public CustomerContact ToCustomer() => new(TextRules.Line(Name), TextRules.Line(Id), Email, Phone, CustomerTier.Standard, Language);

    /// <summary>The language; the rest is personal data.</summary>
    public override string ToString() => $"? ({Language})";
}
