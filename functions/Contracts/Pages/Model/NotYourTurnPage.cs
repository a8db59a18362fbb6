namespace Ecom.Functions.Contracts.Pages;

/// <summary>Others sign first.</summary>
/// <param name="Contract">What is to be signed.</param>
/// <param name="SignersBefore">How many signatures are missing before this signer's turn.</param>
public sealed record NotYourTurnPage(PageContract Contract, int SignersBefore) : SignerPage;
