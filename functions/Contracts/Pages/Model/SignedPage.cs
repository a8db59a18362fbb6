namespace Ecom.Functions.Contracts.Pages;

/// <summary>The signature was accepted.</summary>
/// <param name="Contract">What was signed.</param>
/// <param name="SignerName">Who signed.</param>
/// <param name="SignedAt">When the signature was accepted.</param>
/// <param name="OthersPending">How many others have yet to sign.</param>
public sealed record SignedPage(PageContract Contract, string SignerName, DateTimeOffset SignedAt, int OthersPending) : SignerPage;
