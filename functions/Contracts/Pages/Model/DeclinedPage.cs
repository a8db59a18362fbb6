namespace Ecom.Functions.Contracts.Pages;

/// <summary>The signer declined.</summary>
/// <param name="Contract">What was declined.</param>
/// <param name="Reason">The signer's reason.</param>
public sealed record DeclinedPage(PageContract Contract, string Reason) : SignerPage;
