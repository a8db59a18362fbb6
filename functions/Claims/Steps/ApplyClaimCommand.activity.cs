using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Decides a command on the claim as it stands now, and appends what happened.</summary>
/// <remarks>Idempotency key: the command id. A person's command that came too late is recorded as <see cref="CommandRefused"/>.</remarks>
/// <param name="commands">Applies commands.</param>
public sealed class ApplyClaimCommand(ClaimCommandApplication commands)
{
    /// <summary>Applies the command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    [Function(nameof(ApplyClaimCommand))]
    public async Task<CaseProgress<ClaimPhase>> RunAsync(
        [ActivityTrigger] ApplyCommandInput<ClaimCommand> input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return await commands.ApplyAsync(input, cancellationToken) is { } state
            ? new CaseProgress<ClaimPhase>(ClaimPhases.Of(state, input.Now), 0, state.Seq, ClaimPhases.Next(state), 0)
            : new CaseProgress<ClaimPhase>(ClaimPhase.None, 0, 0, null, 0);
    }
}
