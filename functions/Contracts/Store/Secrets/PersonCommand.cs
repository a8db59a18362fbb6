using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Store;

/// <summary>A command and who gives it.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="Command">The command.</param>
public sealed record PersonCommand(Person By, ContractCommand Command);
