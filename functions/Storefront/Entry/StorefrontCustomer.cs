using System.Text.Json.Serialization;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>A customer of the storefront.</summary>
/// <param name="Name">Name.</param>
/// <param name="Id">Id on the platform.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Tier"><c>standard</c>, <c>silver</c> or <c>gold</c>.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontCustomer(
    string Name, string? Id = null, string? Email = null, string? Phone = null, string? Tier = null, string? Language = null)
{
    /// <summary>The id; the rest is personal data.</summary>
    public override string ToString() => Id ?? "?";
}
