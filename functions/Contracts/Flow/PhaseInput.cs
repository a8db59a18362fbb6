using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Input of a sub-orchestration.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Pending">Commands that an earlier generation received and did not deal with.</param>
/// <param name="Handled">How many commands earlier generations dealt with.</param>
/// <param name="HandledCommands">Ids of the commands that earlier generations dealt with; null in a history from before it was kept.</param>
public sealed record PhaseInput(
    string ContractId,
    CaseProgress<ContractPhase> Progress,
    IReadOnlyList<CommandEnvelope> Pending,
    int Handled = 0,
    IReadOnlyList<string>? HandledCommands = null);
