using System.Globalization;
using Ecom.Functions.Platform.Commands;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.Flow;

/// <summary>Gives commands to a case through steps, and sees to it that everybody concerned is told what came of them.</summary>
/// <remarks>
/// The decision is made in the step, by the slice's rules, under the expected sequence number. So a change of the rules never
/// breaks the replay of an orchestration that is under way, and no content enters its history.
/// </remarks>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TPhase">The parts of the slice's flow.</typeparam>
internal sealed class CaseDesk<TCommand, TPhase>(TaskOrchestrationContext context, CaseSteps<TCommand> steps, string id, long notifiedSeq) : ICommandDesk
    where TCommand : class
    where TPhase : struct, Enum
{
    /// <summary>When messages that could not be sent are tried again.</summary>
    public static readonly TimeSpan MessagesAgainAfter = TimeSpan.FromMinutes(30);

    private long notified = notifiedSeq;
    private bool troubled;

    /// <summary>Whether something happened that not everybody concerned could be told of yet.</summary>
    public bool HasUntold => Progress.Seq > notified;

    /// <summary>How far the case is.</summary>
    public CaseProgress<TPhase> Progress { get; private set; } = new(default, 0, 0, null, notifiedSeq);

    /// <summary>Takes over how far another orchestration has brought the case.</summary>
    /// <param name="progress">How far it is.</param>
    public void Accept(CaseProgress<TPhase> progress)
    {
        Progress = progress;
        notified = progress.NotifiedSeq;
    }

    /// <inheritdoc/>
    public Task ApplyAsync(CommandEnvelope command) => ApplyAsync(command.CommandId, command.Sealed, null, command.Trace);

    /// <summary>A command of the software itself.</summary>
    public Task ApplyAsync(string commandId, TCommand command) => ApplyAsync(commandId, null, command);

    /// <summary>Lets a deadline act, if it still does.</summary>
    public Task ApplyDeadlineAsync() => ApplyAsync(null, null, steps.TimePassed);

    /// <summary>Parks what stays broken.</summary>
    public Task ParkAsync(string step, string reason) => ApplyAsync(
        string.Create(CultureInfo.InvariantCulture, $"park-{step}-{context.CurrentUtcDateTime.Ticks}"), steps.Park(step, reason));

    private async Task ApplyAsync(string? commandId, string? sealedCommand, TCommand? command, string? trace = null)
    {
        ApplyCommandInput<TCommand> input = new(
            id, commandId, sealedCommand, command, new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero), trace);
        Progress = await context.CallActivityAsync<CaseProgress<TPhase>>(steps.Apply, input, StepRetries.Transient) with
        {
            NotifiedSeq = notified,
        };
        if (HasUntold) await TellAsync();
    }

    private async Task TellAsync()
    {
        try
        {
            await context.CallActivityAsync(
                steps.Notify, new NotifyPeopleInput(id, notified, Progress.Seq), StepRetries.Messages);
            if (troubled) context.SetCustomStatus(null);
            troubled = false;
            notified = Progress.Seq;
            Progress = Progress with { NotifiedSeq = notified };
        }
        catch (TaskFailedException broken)
        {
            // Messages that do not leave must not hold the case up: the next turn, or this one's deadline, sends them.
            troubled = true;
            context.SetCustomStatus(new MessageTrouble(notified, broken.FailureDetails.ErrorType));
            var again = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero) + MessagesAgainAfter;
            Progress = Progress with { NextAt = Progress.NextAt < again ? Progress.NextAt : again };
        }
    }
}
