using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Steps;

/// <summary>Decides a command on the complaint as it stands now, and appends what happened.</summary>
/// <remarks>Idempotency key: the command id. A person's command that came too late is recorded as <see cref="CommandRefused"/>.</remarks>
/// <param name="commands">Applies commands.</param>
public sealed class ApplyComplaintCommand(ComplaintCommandApplication commands)
{
    /// <summary>Applies the command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    [Function(nameof(ApplyComplaintCommand))]
    public async Task<CaseProgress<ComplaintPhase>> RunAsync(
        [ActivityTrigger] ApplyCommandInput<ComplaintCommand> input, CancellationToken cancellationToken) =>
        await commands.ApplyAsync(input, cancellationToken) is { } state
            ? new CaseProgress<ComplaintPhase>(state.Phase, state.Round, state.Seq, ComplaintDeadlines.Next(state), 0)
            : new CaseProgress<ComplaintPhase>(ComplaintPhase.None, 0, 0, null, 0);
}
