namespace Ecom.Functions.Platform.Identity;

/// <summary>How callers are known; configuration section <c>Identity</c>.</summary>
public sealed class IdentityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Identity";

    /// <summary>Who says who the caller is [Platform].</summary>
    public IdentityMode Mode { get; set; } = IdentityMode.Platform;

    /// <summary>
    /// Which role a claim value means, such as <c>"8f3c…-group-id": "Legal"</c>. A value of the token's role claim that is a role's
    /// own name needs no entry.
    /// </summary>
    public Dictionary<string, Role> RoleMap { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Claim types besides the token's role claim whose values <see cref="RoleMap"/> is asked for [groups].</summary>
    public string[] MappedClaims { get; set; } = ["groups"];
}
