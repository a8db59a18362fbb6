namespace Ecom.Functions.Contracts.Pages;

/// <summary>Too many attempts from one place.</summary>
/// <param name="RetryAfter">How long to wait.</param>
public sealed record RateLimitedPage(TimeSpan RetryAfter) : SignerPage;
