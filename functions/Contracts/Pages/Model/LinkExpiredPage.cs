namespace Ecom.Functions.Contracts.Pages;

/// <summary>The link was good once; its time is over.</summary>
/// <param name="Contract">What was to be signed.</param>
/// <param name="ExpiredAt">When the link stopped working.</param>
public sealed record LinkExpiredPage(PageContract Contract, DateTimeOffset ExpiredAt) : SignerPage;
