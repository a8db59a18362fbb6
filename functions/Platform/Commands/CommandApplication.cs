using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Decides commands on cases as they stand now, and appends what happened: the inside of a slice's step <c>Apply…</c>.</summary>
/// <remarks>
/// Idempotency key: the command id, which the case remembers; the append is conditional on the sequence number decided on.
/// A person's command that the rules refuse by now is recorded: it had been accepted for processing, so its end is to be seen.
/// </remarks>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TEvent">The slice's events.</typeparam>
/// <param name="store">The cases.</param>
/// <param name="seal">Opens commands.</param>
public abstract class CommandApplication<TState, TCommand, TEvent>(CaseEvents<TState, TEvent> store, CommandSeal seal)
    where TState : class, ICaseState
    where TCommand : class
    where TEvent : class
{
    private const int Attempts = 5;

    /// <summary>Applies a command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    /// <returns>The state after it; null when the command was to begin a case and the rules refused it.</returns>
    /// <exception cref="TimeoutException">The case kept changing.</exception>
    public async Task<TState?> ApplyAsync(ApplyCommandInput<TCommand> input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (by, command) = input.Sealed is null
            ? new PersonCommand<TCommand>(Person.System, input.Command ?? throw new ArgumentException("There is no command.", nameof(input)))
            : seal.Open<TCommand>(store.CaseIdOf(input.Id), input.CommandId!, input.Sealed);
        using var span = CommandTrace.Apply(store.CaseIdOf(input.Id), command.GetType().Name, input.Trace);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var state = await store.FindAsync(input.Id, cancellationToken);
            if (input.CommandId is not null && state?.HasHandled(input.CommandId) == true) return state;
            var events = await EventsAsync(input.Id, state, command, by, input.Now, cancellationToken);
            if (events.Count == 0) return state;
            var after = await store.AppendAsync(input.Id, state, events, by, input.Now, input.CommandId, cancellationToken);
            if (after is null) continue;
            Appended(events);
            return after;
        }

        throw new TimeoutException("The case kept changing while the command was decided.");
    }

    /// <summary>Decides a command, with what the decision needs beside the state.</summary>
    /// <param name="id">Id of the case within its kind.</param>
    /// <param name="state">The state; null when there is no case.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="now">The orchestration's time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<Decision<TEvent>> DecideAsync(
        string id, TState? state, TCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Told once of what was appended, for numbers such as counters; not of what was appended before, when the step is retried.</summary>
    /// <param name="events">What happened.</param>
    protected virtual void Appended(IReadOnlyList<TEvent> events)
    {
    }

    /// <summary>The event by which the end of a refused command is seen.</summary>
    /// <param name="command">Name of the command.</param>
    /// <param name="refusal">Why it was refused.</param>
    protected abstract TEvent Refused(string command, RuleRefusal refusal);

    private async Task<IReadOnlyList<TEvent>> EventsAsync(
        string id, TState? state, TCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken) =>
        await DecideAsync(id, state, command, by, now, cancellationToken) switch
        {
            Decision<TEvent>.Accepted accepted => accepted.Events,
            // Nothing is recorded of a case that there is not.
            Decision<TEvent>.Refused refused => state is null ? [] : [Refused(command.GetType().Name, refused.Refusal)],
            _ => throw new InvalidOperationException("The decision is not known."),
        };
}
