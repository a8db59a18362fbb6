using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>Who ordered, as the shop said it.</summary>
/// <param name="Id">Id on the platform.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls.</param>
/// <param name="Tier"><c>standard</c>, <c>silver</c> or <c>gold</c>; null: not said.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>; null: not said.</param>
public sealed record OrderCustomer(
    [PersonalData] string Id,
    [PersonalData] string Name,
    [PersonalData] string? Email = null,
    [PersonalData] string? Phone = null,
    string? Tier = null,
    string? Language = null)
{
    /// <summary>The id; the rest is personal data.</summary>
    public override string ToString() => Id;
}
