namespace Ecom.Functions.Contracts.Pages;

/// <summary>The link was used already, or a newer one replaced it.</summary>
/// <param name="Contract">What it was for.</param>
public sealed record LinkUsedPage(PageContract Contract) : SignerPage;
