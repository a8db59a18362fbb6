using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Gives commands to the contract through steps, and sees to it that everybody concerned is told what came of them.</summary>
/// <remarks>
/// The decision is made in the step, by <see cref="ContractRules"/>, under the expected sequence number. So a change of the
/// rules never breaks the replay of an orchestration that is under way, and no content enters its history.
/// </remarks>
internal sealed class ContractDesk(TaskOrchestrationContext context, string contractId, long notifiedSeq)
{
    /// <summary>When messages that could not be sent are tried again.</summary>
    public static readonly TimeSpan MessagesAgainAfter = TimeSpan.FromMinutes(30);

    private long notified = notifiedSeq;
    private bool troubled;

    /// <summary>Whether something happened that not everybody concerned could be told of yet.</summary>
    public bool HasUntold => Progress.Seq > notified;

    /// <summary>How far the contract is.</summary>
    public ContractProgress Progress { get; private set; } = new(ContractPhase.Drafting, 0, 0, null, notifiedSeq);

    public static ContractDesk Resume(TaskOrchestrationContext context, PhaseInput input) =>
        new(context, input.ContractId, input.Progress.NotifiedSeq) { Progress = input.Progress };

    /// <summary>Takes over how far a phase has brought the contract.</summary>
    public void Accept(ContractProgress progress)
    {
        Progress = progress;
        notified = progress.NotifiedSeq;
    }

    /// <summary>A person's command.</summary>
    public Task ApplyAsync(CommandEnvelope command) => ApplyAsync(command.CommandId, command.Sealed, null);

    /// <summary>A command of the software itself.</summary>
    public Task ApplyAsync(string commandId, ContractCommand command) => ApplyAsync(commandId, null, command);

    /// <summary>Lets a deadline act, if it still does.</summary>
    public Task ApplyDeadlineAsync() => ApplyAsync(null, null, new TimePassed());

    /// <summary>Parks what stays broken.</summary>
    public Task ParkAsync(string step, string reason) => ApplyAsync(
        string.Create(CultureInfo.InvariantCulture, $"park-{step}-{context.CurrentUtcDateTime.Ticks}"), new ParkWork(step, reason));

    private async Task ApplyAsync(string? commandId, string? sealedCommand, ContractCommand? command)
    {
        ApplyCommandInput input = new(contractId, commandId, sealedCommand, command, new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero));
        Progress = await context.CallActivityAsync<ContractProgress>(nameof(ApplyCommand), input, StepRetries.Transient) with
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
                nameof(NotifyPeople), new NotifyPeopleInput(contractId, notified, Progress.Seq), StepRetries.Messages);
            if (troubled) context.SetCustomStatus(null);
            troubled = false;
            notified = Progress.Seq;
            Progress = Progress with { NotifiedSeq = notified };
        }
        catch (TaskFailedException broken)
        {
            // Messages that do not leave must not hold the contract up: the next turn, or this one's deadline, sends them.
            troubled = true;
            context.SetCustomStatus(new MessageTrouble(notified, broken.FailureDetails.ErrorType));
            var again = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero) + MessagesAgainAfter;
            Progress = Progress with { NextAt = Progress.NextAt < again ? Progress.NextAt : again };
        }
    }
}
