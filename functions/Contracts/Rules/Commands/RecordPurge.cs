namespace Ecom.Functions.Contracts.Rules;

/// <summary>All that was to be deleted is gone. Given by the software.</summary>
public sealed record RecordPurge : ContractCommand;
