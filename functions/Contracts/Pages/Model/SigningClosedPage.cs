namespace Ecom.Functions.Contracts.Pages;

/// <summary>The sender withdrew the contract, or someone else declined: nothing is left to sign.</summary>
/// <param name="Contract">What was to be signed.</param>
public sealed record SigningClosedPage(PageContract Contract) : SignerPage;
