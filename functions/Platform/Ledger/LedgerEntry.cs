using System.Text.Json;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>One event of a case, chained to the one before it. Never changed, never deleted.</summary>
/// <param name="CaseId">The case, as <see cref="CaseId"/> defines it.</param>
/// <param name="Seq">The place in the case's ledger: 1, 2, 3 …</param>
/// <param name="At">When it happened, in UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Type">The event's name: a past-tense record, such as <c>ContractSubmitted</c>.</param>
/// <param name="Data">The event itself.</param>
/// <param name="PrevHash">The hash of the entry before, or <see cref="LedgerHash.Genesis"/>.</param>
/// <param name="Hash">SHA-256 over <paramref name="PrevHash"/> and the canonical JSON of the rest, in lower-case hex.</param>
public sealed record LedgerEntry(
    string CaseId,
    long Seq,
    DateTimeOffset At,
    Actor Actor,
    string Type,
    JsonElement Data,
    string PrevHash,
    string Hash)
{
    /// <summary>The event as the record that it was made from.</summary>
    /// <typeparam name="TEvent">The record; its name is normally <see cref="Type"/>.</typeparam>
    /// <exception cref="JsonException">The data does not fit the record.</exception>
    public TEvent Read<TEvent>() =>
        Data.Deserialize<TEvent>(LedgerJson.Options) ?? throw new JsonException($"{CaseId}#{Seq}: {Type} has no data.");
}
