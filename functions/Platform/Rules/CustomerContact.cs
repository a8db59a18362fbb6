namespace Ecom.Functions.Platform.Rules;

/// <summary>A customer as a case knows them.</summary>
/// <param name="Name">Name.</param>
/// <param name="Id">Id on the platform, where known.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Tier">Tier.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
public sealed record CustomerContact(
    [PersonalData] string Name,
    [PersonalData] string? Id = null,
    [PersonalData] string? Email = null,
    [PersonalData] string? Phone = null,
    CustomerTier Tier = CustomerTier.Standard,
    string Language = "zh")
{
    /// <summary>Tier and id; the rest is personal data.</summary>
    public override string ToString() => $"{Id ?? "?"} ({Tier})";
}
