namespace Ecom.Functions.Platform.Pages;

/// <summary>What a page puts into the common frame.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Title">The title, also the main heading.</param>
/// <param name="Main">What stands below the heading.</param>
internal sealed record PageBody(int StatusCode, string Title, Markup Main)
{
    /// <summary>Whether a problem is in the way; the title says so to those who hear the page.</summary>
    public bool HasProblems { get; init; }
}
