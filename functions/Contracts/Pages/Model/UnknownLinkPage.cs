namespace Ecom.Functions.Contracts.Pages;

/// <summary>No such link; says nothing about any contract.</summary>
public sealed record UnknownLinkPage : SignerPage;
