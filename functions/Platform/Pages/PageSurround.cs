namespace Ecom.Functions.Platform.Pages;

/// <summary>What stands above and below every page of a slice, in the page's language.</summary>
/// <param name="Heading">What the pages are for, such as "Contract signing".</param>
/// <param name="Footer">A notice, such as that the page uses no cookies.</param>
internal sealed record PageSurround(string Heading, string Footer);
