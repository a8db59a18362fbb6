using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>Renders the signer's pages; pure: the same input gives the same page.</summary>
/// <remarks>
/// The pages need no cookie and no session: the one-time token in the path is the only credential, so a foreign site cannot
/// forge a request that it could not already make itself (no CSRF token is needed). Changes happen by POST only.
/// </remarks>
public interface ISignerPages
{
    /// <summary>Renders one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">Language and path.</param>
    RenderedPage Render(SignerPage page, PageContext context);
}
