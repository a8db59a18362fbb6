namespace Ecom.Functions.Contracts.Rules;

/// <summary>A step stays broken after its retries. Given by the software.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">What is wrong, without secrets or personal data.</param>
public sealed record ParkWork(string Step, string Reason) : ContractCommand;
