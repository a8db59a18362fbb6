using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Intake;

/// <summary>The customer of a new case.</summary>
/// <param name="Name">Name.</param>
/// <param name="Id">Id on the platform.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Tier">Tier.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
public sealed record CustomerRequest(
    string Name, string? Id = null, string? Email = null, string? Phone = null, CustomerTier Tier = CustomerTier.Standard, string Language = "zh")
{
    /// <summary>The customer as the rules know them.</summary>
    public CustomerContact ToCustomer() => new(TextRules.Line(Name), Id, Email, Phone, Tier, Language);
}
