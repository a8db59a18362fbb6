using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Cases.Events;

/// <summary>A slice's events as ledger entries and back. The id of the command stands beside the event's own fields.</summary>
public static class EventJson
{
    private const string CommandIdField = "commandId";

    /// <summary>The entry of an event; its type is the name of the event's type.</summary>
    /// <typeparam name="TEvent">The base of the slice's events.</typeparam>
    /// <param name="happened">The event.</param>
    /// <param name="by">Who gave the command.</param>
    /// <param name="at">When it was decided.</param>
    /// <param name="commandId">Id of the command.</param>
    public static NewEntry ToEntry<TEvent>(TEvent happened, Person by, DateTimeOffset at, string? commandId)
        where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(by);
        var data = JsonSerializer.SerializeToNode(happened, happened.GetType(), LedgerJson.Options)!.AsObject();
        if (commandId is not null) data[CommandIdField] = JsonValue.Create(commandId);
        return new NewEntry(
            happened.GetType().Name,
            JsonSerializer.SerializeToElement(data, LedgerJson.Options),
            ActorOf(by),
            at)
        {
            Personal = PersonalFields.Of(happened.GetType()),
        };
    }

    /// <summary>The event of an entry.</summary>
    /// <typeparam name="TEvent">The base of the slice's events.</typeparam>
    /// <param name="entry">The entry.</param>
    /// <exception cref="JsonException">The entry is no event of the slice.</exception>
    public static RecordedEvent<TEvent> ToEvent<TEvent>(LedgerEntry entry)
        where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!Types<TEvent>.All.TryGetValue(entry.Type, out var type)) throw new JsonException($"{entry.Type} is no {typeof(TEvent).Name}.");
        var happened = entry.Data.Deserialize(type, LedgerJson.Options) as TEvent
            ?? throw new JsonException($"Entry {entry.Seq} of {entry.CaseId} is empty.");
        var commandId = entry.Data.TryGetProperty(CommandIdField, out var id) ? id.GetString() : null;
        return new RecordedEvent<TEvent>(
            entry.Seq, entry.At, new Person(entry.Actor.Id, entry.Actor.Name, [entry.Actor.Role]), commandId, happened);
    }

    /// <summary>Whether an entry, as it is read, has personal data that is not erased.</summary>
    /// <typeparam name="TEvent">The base of the slice's events.</typeparam>
    /// <param name="entry">The entry.</param>
    public static bool HoldsPersonalData<TEvent>(LedgerEntry entry)
        where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Types<TEvent>.All.TryGetValue(entry.Type, out var type) && PersonalFields.Of(type) is { } fields && fields.AreIn(entry.Data);
    }

    /// <summary>A customer's name is not repeated in each entry: the case knows it, sealed.</summary>
    private static Actor ActorOf(Person by)
    {
        var role = by.Roles.Count > 0 ? by.Roles[0] : Person.SystemRole;
        return new Actor(by.Id, role == Person.CustomerRole ? role : by.Name, role);
    }

    private static class Types<TEvent>
    {
        public static readonly FrozenDictionary<string, Type> All = typeof(TEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(TEvent)))
            .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }
}
