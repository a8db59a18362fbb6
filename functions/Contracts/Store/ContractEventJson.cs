using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Contract events as ledger entries and back. The id of the command stands beside the event's own fields.</summary>
public static class ContractEventJson
{
    private const string CommandIdField = "commandId";

    private static readonly FrozenDictionary<string, Type> Types = typeof(ContractEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ContractEvent)))
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The entry of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="by">Who gave the command.</param>
    /// <param name="at">When it was decided.</param>
    /// <param name="commandId">Id of the command.</param>
    public static NewEntry ToEntry(ContractEvent happened, Person by, DateTimeOffset at, string? commandId)
    {
        var data = JsonSerializer.SerializeToNode(happened, happened.GetType(), LedgerJson.Options)!.AsObject();
        if (commandId is not null) data[CommandIdField] = JsonValue.Create(commandId);
        return new NewEntry(
            happened.GetType().Name,
            JsonSerializer.SerializeToElement(data, LedgerJson.Options),
            new Actor(by.Id, by.Name, by.Roles.Count > 0 ? by.Roles[0] : ContractRoles.System),
            at);
    }

    /// <summary>The event of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="JsonException">The entry is no event of a contract.</exception>
    public static RecordedEvent ToEvent(LedgerEntry entry)
    {
        if (!Types.TryGetValue(entry.Type, out var type)) throw new JsonException($"{entry.Type} is no event of a contract.");
        var happened = entry.Data.Deserialize(type, LedgerJson.Options) as ContractEvent
            ?? throw new JsonException($"Entry {entry.Seq} of {entry.CaseId} is empty.");
        var commandId = entry.Data.TryGetProperty(CommandIdField, out var id) ? id.GetString() : null;
        return new RecordedEvent(entry.Seq, entry.At, new Person(entry.Actor.Id, entry.Actor.Name, [entry.Actor.Role]), commandId, happened);
    }
}
