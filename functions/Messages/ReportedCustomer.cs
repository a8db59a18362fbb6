namespace Ecom.Functions.Messages;

/// <summary>The customer of a reported complaint; an e-mail address, a phone number or an id is needed, so that somebody can answer.</summary>
/// <param name="Name">Name.</param>
/// <param name="Id">Id on the platform.</param>
/// <param name="Email">Where messages go.</param>
/// <param name="Phone">For calls back.</param>
/// <param name="Tier"><c>standard</c>, <c>silver</c> or <c>gold</c>; standard when it is not said.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>; zh when it is not said.</param>
public sealed record ReportedCustomer(
    string Name, string? Id = null, string? Email = null, string? Phone = null, string? Tier = null, string? Language = null)
{
    /// <summary>The id; the rest is personal data.</summary>
    public override string ToString() => Id ?? "?";
}
