namespace Ecom.Functions.Contracts.Steps;

/// <summary>Input of <see cref="NotifyPeople"/>.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="AfterSeq">The last event that everybody was told of.</param>
/// <param name="UpToSeq">The last event to tell of.</param>
public sealed record NotifyPeopleInput(string ContractId, long AfterSeq, long UpToSeq);
