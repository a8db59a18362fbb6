namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal was reminded of the signed original.</summary>
/// <param name="Count">How many reminders there were.</param>
/// <param name="NextAt">When the next one follows.</param>
public sealed record PaperReminded(int Count, DateTimeOffset NextAt) : ContractEvent;
