using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.Flow;

/// <summary>One generation of a case's lifecycle: what every slice's lifecycle does the same way.</summary>
/// <remarks>
/// Commands are dealt with in order; one whose step fails is set aside until work resumes. Work that stays broken is parked,
/// visibly. An instance does not fail because a store is away, however long: it waits and goes on.
/// </remarks>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TPhase">The parts of the slice's flow.</typeparam>
/// <param name="context">The orchestration.</param>
/// <param name="input">Its input.</param>
/// <param name="steps">The slice's steps.</param>
/// <param name="parked">The part of the flow in which work waits for a person.</param>
internal sealed class CaseGeneration<TCommand, TPhase>(
    TaskOrchestrationContext context, LifecycleInput input, CaseSteps<TCommand> steps, TPhase parked) : IDisposable
    where TCommand : class
    where TPhase : struct, Enum
{
    /// <summary>How long a case that is over still takes commands that were accepted just before: they are refused on record, not lost.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMinutes(1);

    /// <summary>How often the last messages are tried, every half hour, before the instance fails for a person to see.</summary>
    private const int LastMessages = 144;

    /// <summary>How many failed generations in a row are followed at once: a command that fails its generation fails once more by itself.</summary>
    private const int QuickFailures = 2;

    /// <summary>When a generation is tried again that failed after others, or could not even park the work.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(15);

    private int failures;

    /// <summary>Id of the case within its kind.</summary>
    public string Id => input.Id;

    /// <summary>Gives commands to the case.</summary>
    public CaseDesk<TCommand, TPhase> Desk { get; } = new(context, steps, input.Id, input.NotifiedSeq);

    /// <summary>Receives commands.</summary>
    public CommandInbox Inbox { get; } = new(context, []);

    /// <summary>Commands that were accepted and not dealt with.</summary>
    public CommandBacklog Backlog { get; } = new(input.Pending, input.SetAside ?? []);

    /// <summary>The orchestration's time.</summary>
    public DateTimeOffset Now => new(context.CurrentUtcDateTime, TimeSpan.Zero);

    /// <summary>Deals with what is pending, then looks where the case stands.</summary>
    public async Task CatchUpAsync()
    {
        await Backlog.ApplyAllAsync(Desk);
        await Desk.ApplyDeadlineAsync();
        if (EqualityComparer<TPhase>.Default.Equals(Desk.Progress.Phase, parked) || !Backlog.TakeBack()) return;

        // Time that passed while work was parked acts before a command that may fail again.
        await Desk.ApplyDeadlineAsync();
        await Backlog.ApplyAllAsync(Desk);
    }

    /// <summary>Waits for a command or for the next deadline, whichever is first, and lets it act.</summary>
    public async Task WaitAsync()
    {
        var deadline = Desk.Progress.NextAt ?? throw new InvalidOperationException($"{Desk.Progress.Phase} waits without a deadline.");
        if (await Inbox.NextAsync(deadline) is { } command)
            await Backlog.ApplyAsync(Desk, command);
        else
            await Desk.ApplyDeadlineAsync();
    }

    /// <summary>Takes late commands of a case that is over, and sends its last messages.</summary>
    public async Task<LifecycleOutcome<TPhase>> LingerAsync()
    {
        var until = Now + Linger;
        while (await Inbox.NextAsync(until) is { } late) await Backlog.ApplyAsync(Desk, late);
        for (var attempt = 0; Desk.HasUntold; attempt++)
        {
            if (attempt == LastMessages)
                throw new InvalidOperationException("The last messages of the case could not be sent for three days.");
            if (await Inbox.NextAsync(Now + CaseDesk<TCommand, TPhase>.MessagesAgainAfter) is { } late)
                await Backlog.ApplyAsync(Desk, late);
            else
                await Desk.ApplyDeadlineAsync();
        }

        return Outcome;
    }

    /// <summary>How the case stands.</summary>
    public LifecycleOutcome<TPhase> Outcome => new(Desk.Progress.Phase, Desk.Progress.Seq);

    /// <summary>Parks what stayed broken; waits when not even that works, or when it goes on failing.</summary>
    /// <param name="broken">The step that failed.</param>
    public async Task ParkAsync(TaskFailedException broken)
    {
        failures = input.Failures + 1;
        var isParked = await TryParkAsync(broken);
        if (!isParked || failures > QuickFailures) await context.CreateTimer(AgainAfter, CancellationToken.None);
    }

    /// <summary>Goes on in a new generation, so that history stays bounded over years.</summary>
    public async Task ContinueAsync() => context.ContinueAsNew(new LifecycleInput(
        input.Id, [.. Backlog.Pending, .. await Inbox.LeaveAsync()], Desk.Progress.NotifiedSeq, Backlog.SetAside, failures));

    public void Dispose() => Inbox.Dispose();

    private async Task<bool> TryParkAsync(TaskFailedException broken)
    {
        try
        {
            await Desk.ParkAsync(broken.TaskName, broken.FailureDetails.ErrorType);
            return true;
        }
        catch (TaskFailedException)
        {
            return false; // The store is away.
        }
    }
}
