using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Notifications.Queue;

/// <summary>Which try of a notification a message of the queue is.</summary>
/// <param name="Id">The notification's id.</param>
/// <param name="Round">0, and one more each time a person has it sent again.</param>
/// <param name="Attempt">The try within the round, from 1.</param>
/// <param name="FirstAt">When the round began.</param>
internal sealed record QueuedNotification(string Id, int Round, int Attempt, DateTimeOffset FirstAt)
{
    private const string IdName = "notification";
    private const string RoundName = "round";
    private const string AttemptName = "attempt";
    private const string FirstAtName = "firstAt";

    /// <summary>The message's id: each try has one, by which the broker drops a second copy.</summary>
    public string MessageId => (Round, Attempt) == (0, 1) ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}-{Round}-{Attempt}");

    /// <summary>The try after this one.</summary>
    public QueuedNotification Next() => this with { Attempt = Attempt + 1 };

    /// <summary>Reads a message's properties.</summary>
    /// <returns>Whether they are those of a notification.</returns>
    public static bool TryRead(IReadOnlyDictionary<string, object> properties, [NotNullWhen(true)] out QueuedNotification? queued)
    {
        queued = properties.GetValueOrDefault(IdName) is string id && Sha256Hex.IsValid(id)
            && properties.GetValueOrDefault(RoundName) is int round and >= 0
            && properties.GetValueOrDefault(AttemptName) is int attempt and > 0
            && properties.GetValueOrDefault(FirstAtName) is string text && LedgerTime.TryParse(text, out var firstAt)
                ? new QueuedNotification(id, round, attempt, firstAt)
                : null;
        return queued is not null;
    }

    /// <summary>Writes a message's properties.</summary>
    public void WriteTo(IDictionary<string, object> properties)
    {
        properties[IdName] = Id;
        properties[RoundName] = Round;
        properties[AttemptName] = Attempt;
        properties[FirstAtName] = LedgerTime.Format(FirstAt);
    }
}
