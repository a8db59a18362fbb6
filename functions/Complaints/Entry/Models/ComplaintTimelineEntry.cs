using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>One thing that happened to a complaint, as the staff sees it.</summary>
/// <param name="Seq">Sequence number in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Event">What.</param>
/// <param name="Data">The event's fields.</param>
/// <param name="Hash">The entry's hash in the chain.</param>
public sealed record ComplaintTimelineEntry(long Seq, DateTimeOffset At, PersonView By, string Event, JsonObject Data, string Hash)
{
    private static readonly string[] Hidden = ["commandId", "plan"];

    /// <summary>The view of a ledger entry.</summary>
    /// <param name="entry">The entry.</param>
    public static ComplaintTimelineEntry Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var data = entry.Data.Deserialize<JsonObject>(LedgerJson.Options) ?? [];
        foreach (var field in Hidden) _ = data.Remove(field);
        return new ComplaintTimelineEntry(
            entry.Seq, entry.At, new PersonView(entry.Actor.Id, entry.Actor.Name, entry.Actor.Role), entry.Type, data, entry.Hash);
    }
}
