using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Secrets;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.People.Journal;

/// <summary>What was done with each person's data, in a ledger of its own (<c>person-{key}</c>): who asked for it, and what became of it.</summary>
/// <remarks>The key is a hash of the name under the application's secret: who has the ledger cannot try names out.</remarks>
/// <param name="ledger">The record.</param>
/// <param name="secrets">The secret of the keys.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed partial class PersonJournal(ILedger ledger, ApplicationSecrets secrets, TimeProvider time, ILogger<PersonJournal> logger)
{
    /// <summary>The kind of its ledgers.</summary>
    public const string Kind = "person";

    private const string Use = "people";
    private const int KeyLength = 32;

    /// <summary>The key that stands for a person.</summary>
    /// <param name="person">The person.</param>
    public string KeyOf(PersonName person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Convert.ToHexStringLower(HMACSHA256.HashData(secrets.Key(Use), Encoding.UTF8.GetBytes(person.Party)))[..KeyLength];
    }

    /// <summary>What was done with a person's data, in order.</summary>
    /// <param name="key">Stands for the person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<RecordedEvent<PersonJournalEvent>>> ReadAsync(string key, CancellationToken cancellationToken) =>
        [.. (await ledger.ReadAsync(CaseId.Of(Kind, key), cancellationToken: cancellationToken)).Select(EventJson.ToEvent<PersonJournalEvent>)];

    /// <summary>Records what is done with a person's data. Every call is one entry, since each stands for a request of its own.</summary>
    /// <param name="person">The person.</param>
    /// <param name="happened">What.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Gives up; it may have been recorded.</param>
    public Task RecordAsync(PersonName person, PersonJournalEvent happened, Person by, CancellationToken cancellationToken) =>
        AppendAsync(KeyOf(person), happened, by, null, cancellationToken);

    /// <summary>Records what is done, once.</summary>
    /// <param name="key">Stands for the person, or for a case.</param>
    /// <param name="happened">What.</param>
    /// <param name="by">Who.</param>
    /// <param name="commandId">Tells a retry from something new.</param>
    /// <param name="cancellationToken">Gives up; it may have been recorded.</param>
    public Task RecordOnceAsync(string key, PersonJournalEvent happened, Person by, string commandId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commandId);
        return AppendAsync(key, happened, by, commandId, cancellationToken);
    }

    private async Task AppendAsync(string key, PersonJournalEvent happened, Person by, string? commandId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(by);
        AppendResult result;
        do
        {
            // Another writer that was first got on, so this ends.
            var standing = await ReadAsync(key, cancellationToken);
            if (commandId is not null && standing.Any(recorded => recorded.CommandId == commandId)) return;
            result = await ledger.AppendAsync(
                CaseId.Of(Kind, key), standing.Count, [EventJson.ToEntry(happened, by, time.GetUtcNow(), commandId)], cancellationToken);
        }
        while (result is AppendResult.Conflict);
        LogRecorded(happened.GetType().Name, key, by.Id);
    }

    [LoggerMessage(1850, LogLevel.Information, "{Happened} of person {Key}, by {By}")]
    private partial void LogRecorded(string happened, string key, string by);
}
