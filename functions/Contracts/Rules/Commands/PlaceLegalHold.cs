namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal holds a contract, such as for a lawsuit: nothing of it may be deleted.</summary>
/// <param name="Reason">Why.</param>
public sealed record PlaceLegalHold(string Reason) : ContractCommand;
