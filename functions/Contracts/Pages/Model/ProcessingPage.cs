namespace Ecom.Functions.Contracts.Pages;

/// <summary>The answer was taken and is being recorded; the page offers a link to look again.</summary>
/// <param name="Contract">What it is about.</param>
/// <param name="Self">Path of the signer's page.</param>
public sealed record ProcessingPage(PageContract Contract, string Self) : SignerPage;
