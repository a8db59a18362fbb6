namespace Ecom.Functions.Platform.Identity;

/// <summary>How callers are known; configuration section <c>Identity</c>.</summary>
public sealed class IdentityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Identity";

    /// <summary>Who says who the caller is [Platform].</summary>
    public IdentityMode Mode { get; set; } = IdentityMode.Platform;

    /// <summary>
    /// Which roles claim values mean. A value of the token's role claim that is a role's own name needs no entry. A list, since Azure
    /// takes no dashes in the names of settings, and ids of groups have them.
    /// </summary>
    public ClaimRole[] Roles { get; set; } = [];

    /// <summary>Claim types besides the token's role claim whose values <see cref="Roles"/> is asked for [groups].</summary>
    public string[] MappedClaims { get; set; } = ["groups"];
}
