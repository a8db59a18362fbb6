using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Input of <see cref="ApplyCommand"/>: either a person's sealed command or a command of the software.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="CommandId">Id of the command; null for the passing of time, which repeats nothing.</param>
/// <param name="Sealed">A person's command.</param>
/// <param name="Command">A command of the software.</param>
/// <param name="Now">The orchestration's time.</param>
public sealed record ApplyCommandInput(
    string ContractId, string? CommandId, string? Sealed, ContractCommand? Command, DateTimeOffset Now);
