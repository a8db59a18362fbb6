namespace Ecom.Functions.Contracts.Rules;

/// <summary>An event with its place in the ledger.</summary>
/// <param name="Seq">Sequence number, from 1.</param>
/// <param name="At">When it was decided.</param>
/// <param name="By">Who gave the command.</param>
/// <param name="CommandId">Id of the command; null when no client can repeat it.</param>
/// <param name="Event">What happened.</param>
public sealed record RecordedEvent(long Seq, DateTimeOffset At, Person By, string? CommandId, ContractEvent Event);
