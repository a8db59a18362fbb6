using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Result of a sub-orchestration.</summary>
/// <param name="Progress">How far the contract is now.</param>
/// <param name="Handled">How many commands it dealt with, for a lifecycle whose history is from before their ids were kept.</param>
/// <param name="HandledCommands">Ids of the commands that it dealt with; the rest is for the next phase.</param>
public sealed record PhaseResult(CaseProgress<ContractPhase> Progress, int Handled, IReadOnlyList<string>? HandledCommands = null)
{
    /// <summary>
    /// Those of the forwarded commands that the phase did not deal with. Asked by id, since an event between orchestrations may arrive
    /// twice, or not at all when the phase has just begun or ended.
    /// </summary>
    /// <param name="forwarded">The commands that were forwarded to the phase, oldest first.</param>
    public IEnumerable<CommandEnvelope> LeftOf(IReadOnlyList<CommandEnvelope> forwarded) =>
        HandledCommands is null
            ? forwarded.Skip(Handled)
            : forwarded.ExceptBy(HandledCommands, command => command.CommandId, StringComparer.Ordinal);
}
