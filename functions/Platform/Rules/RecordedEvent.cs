namespace Ecom.Functions.Platform.Rules;

/// <summary>An event with its place in the ledger.</summary>
/// <typeparam name="TEvent">The slice's events.</typeparam>
/// <param name="Seq">Sequence number, from 1.</param>
/// <param name="At">When it was decided.</param>
/// <param name="By">Who gave the command.</param>
/// <param name="CommandId">Id of the command; null when no client can repeat it.</param>
/// <param name="Event">What happened.</param>
public sealed record RecordedEvent<TEvent>(long Seq, DateTimeOffset At, Person By, string? CommandId, TEvent Event)
    where TEvent : class;
