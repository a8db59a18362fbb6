using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Commands;

/// <summary>One thing that happened to a case, as the staff sees it.</summary>
/// <param name="Seq">Its place in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Event">What.</param>
/// <param name="Data">The event's fields.</param>
/// <param name="Hash">The entry's hash in the chain.</param>
public sealed record CaseTimelineEntry(long Seq, DateTimeOffset At, PersonView By, string Event, JsonObject Data, string Hash)
{
    private const string CommandId = "commandId";

    /// <summary>The view of a ledger entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="hidden">Fields of events that are not shown.</param>
    public static CaseTimelineEntry Of(LedgerEntry entry, params ReadOnlySpan<string> hidden)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var data = entry.Data.Deserialize<JsonObject>(LedgerJson.Options) ?? [];
        _ = data.Remove(CommandId);
        foreach (var field in hidden) _ = data.Remove(field);
        return new CaseTimelineEntry(
            entry.Seq, entry.At, new PersonView(entry.Actor.Id, entry.Actor.Name, entry.Actor.Role), entry.Type, data, entry.Hash);
    }
}
