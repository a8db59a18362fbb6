using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>One thing that happened.</summary>
/// <param name="Seq">Sequence number in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Event">What.</param>
/// <param name="Data">The event's fields, without contents of drafts.</param>
/// <param name="Hash">The entry's hash in the chain.</param>
public sealed record TimelineEntry(long Seq, DateTimeOffset At, PersonView By, string Event, JsonObject Data, string Hash)
{
    private static readonly string[] Hidden = ["content", "commandId", "toEmail"];
    private static readonly string[] Traces = ["address", "userAgent"];

    /// <summary>The view of a ledger entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="withTraces">Whether the reader may see signers' network addresses and browsers.</param>
    public static TimelineEntry Of(LedgerEntry entry, bool withTraces)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var data = entry.Data.Deserialize<JsonObject>(LedgerJson.Options) ?? [];
        foreach (var field in withTraces ? Hidden : [.. Hidden, .. Traces]) _ = data.Remove(field);
        return new TimelineEntry(
            entry.Seq, entry.At, new PersonView(entry.Actor.Id, entry.Actor.Name, entry.Actor.Role), entry.Type, data, entry.Hash);
    }
}
