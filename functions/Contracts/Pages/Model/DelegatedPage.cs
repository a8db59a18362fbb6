namespace Ecom.Functions.Contracts.Pages;

/// <summary>The signer asked someone else to sign.</summary>
/// <param name="Contract">What is to be signed.</param>
/// <param name="DelegateName">Who is asked now.</param>
public sealed record DelegatedPage(PageContract Contract, string DelegateName) : SignerPage;
