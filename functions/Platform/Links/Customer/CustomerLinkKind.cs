namespace Ecom.Functions.Platform.Links;

/// <summary>The links by which customers follow cases of one kind.</summary>
/// <param name="Purpose">What they are for.</param>
/// <param name="Page">What the address of the page is before the token, with its last slash.</param>
public sealed record CustomerLinkKind(string Purpose, string Page)
{
    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public string Path(string token) => Page + token;
}
