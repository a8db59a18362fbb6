using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Decides a command on the contract as it stands now, and appends what happened.</summary>
/// <remarks>Idempotency key: the command id. A person's command that came too late is recorded as <see cref="CommandRefused"/>.</remarks>
/// <param name="commands">Applies commands.</param>
public sealed class ApplyContractCommand(ContractCommandApplication commands)
{
    /// <summary>Applies the command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    [Function(nameof(ApplyContractCommand))]
    public async Task<CaseProgress<ContractPhase>> RunAsync(
        [ActivityTrigger] ApplyCommandInput<ContractCommand> input, CancellationToken cancellationToken)
    {
        var state = await commands.ApplyAsync(input, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        return new CaseProgress<ContractPhase>(state.Phase, state.Revision, state.Seq, ContractDeadlines.Next(state), 0);
    }
}
