namespace Ecom.Functions.Contracts.Rules;

/// <summary>A command that had been accepted for processing came too late: something else had happened before it.</summary>
/// <param name="Command">Which kind of command.</param>
/// <param name="Code">Code of the refusal.</param>
/// <param name="Detail">Why.</param>
public sealed record CommandRefused(string Command, string Code, string Detail) : ContractEvent;
