namespace Ecom.Functions.Platform.Identity;

/// <summary>Which role a claim value means.</summary>
/// <param name="Claim">The value, such as the object id of a group.</param>
/// <param name="Role">The role.</param>
public sealed record ClaimRole(string Claim, Role Role);
