using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Complaints.Store;

/// <summary>Links by which customers follow their complaints without login.</summary>
/// <param name="links">Links of customers.</param>
/// <param name="complaints">The complaints.</param>
public sealed class ComplaintLinks(CustomerLinks links, ComplaintStore complaints) : FollowLinks<ComplaintState, ComplaintEvent>(links, Kind, complaints)
{
    private static readonly CustomerLinkKind Kind = new("follow-complaint", "/api/follow/");

    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public static string Path(string token) => Kind.Path(token);
}
