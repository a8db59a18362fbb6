namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer was reminded.</summary>
/// <param name="SignerId">The signer.</param>
/// <param name="Count">How many reminders the link has had.</param>
/// <param name="NextAt">When the next one follows.</param>
public sealed record SignerReminded(string SignerId, int Count, DateTimeOffset NextAt) : ContractEvent;
