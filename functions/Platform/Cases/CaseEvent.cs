using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>A ledger entry as its subscribers see it: the body of a message on the topic <c>case-events</c>.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseKind">Its kind.</param>
/// <param name="Seq">The place in the case's ledger.</param>
/// <param name="At">When it happened, in UTC.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Type">The event's name.</param>
/// <param name="Data">The event itself.</param>
public sealed record CaseEvent(string CaseId, string CaseKind, long Seq, DateTimeOffset At, Actor Actor, string Type, JsonElement Data)
{
    /// <summary>The event's id, the same at every attempt to send it.</summary>
    public string MessageId => string.Create(CultureInfo.InvariantCulture, $"{CaseId}:{Seq}");

    /// <summary>The event of an entry.</summary>
    public static CaseEvent Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new CaseEvent(
            entry.CaseId, Ledger.CaseId.KindOf(entry.CaseId), entry.Seq, entry.At, entry.Actor, entry.Type, entry.Data);
    }
}
