using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Claims.Store;

/// <summary>Links by which customers follow their claims without login.</summary>
/// <param name="links">Links of customers.</param>
/// <param name="claims">The claims.</param>
public sealed class ClaimLinks(CustomerLinks links, ClaimStore claims) : FollowLinks<ClaimState, ClaimEvent>(links, Kind, claims)
{
    private static readonly CustomerLinkKind Kind = new("follow-claim", "/api/claim/");

    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public static string Path(string token) => Kind.Path(token);
}
