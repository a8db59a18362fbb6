using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Legal holds on cases. A hold stands beside the case's key, so that of a hold and an erasure at the same moment one wins.</summary>
/// <remarks>Contracts have holds of their own, on their documents.</remarks>
/// <param name="records">What each slice holds.</param>
/// <param name="keys">The keys.</param>
/// <param name="journal">What was done, on the journal of the case: <c>person-{kind}-{id}</c>.</param>
/// <param name="time">The clock.</param>
public sealed class CaseHolds(IEnumerable<IPersonRecords> records, IPersonalKeys keys, PersonJournal journal, TimeProvider time)
{
    private const int MaxReasonLength = 500;

    /// <summary>The role of all who place holds.</summary>
    private const string Legal = "legal";

    /// <summary>Holds a case. Again, it changes nothing.</summary>
    /// <param name="given">Which case, and why.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Gives up; it may be held.</param>
    /// <returns>The hold; 400, 404 for an unknown case, 409 for one that is erased.</returns>
    public async Task<Outcome<HoldView>> PlaceAsync(HoldRequest given, Person by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(by);
        if (await RefusalAsync(given, cancellationToken) is { } refusal) return refusal;
        KeyHold hold = new(by.Id, time.GetUtcNow(), given.Reason.Trim());
        var standing = await keys.ChangeAsync(CaseIdOf(given), key => PersonalKeyRules.Hold(CaseIdOf(given), key, hold), cancellationToken);
        if (standing.IsErased) return new Conflict("erased", "The personal data of the case is erased: there is nothing left to hold.");

        await RecordPlacedAsync(given, standing.Hold!, cancellationToken);
        return ViewOf(given, standing);
    }

    /// <summary>Holds a case no more. Again, it changes nothing.</summary>
    /// <param name="given">Which case, and why.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Gives up; it may be released.</param>
    /// <returns>The case without hold; 400, 404 for an unknown case.</returns>
    public async Task<Outcome<HoldView>> ReleaseAsync(HoldRequest given, Person by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await RefusalAsync(given, cancellationToken) is { } refusal) return refusal;
        if ((await keys.FindAsync(CaseIdOf(given), cancellationToken))?.Hold is { } hold)
        {
            // On the record first: a release that breaks off is still a hold, and is asked for again.
            await RecordPlacedAsync(given, hold, cancellationToken);
            await journal.RecordOnceAsync(CaseIdOf(given), new HoldReleased(given.Reason.Trim()), by, $"release-{Ticks(hold.At)}", cancellationToken);
            _ = await keys.ChangeAsync(CaseIdOf(given), key => PersonalKeyRules.Release(CaseIdOf(given), key), cancellationToken);
        }

        return new HoldView(given.Kind, given.Id, IsHeld: false, null, null);
    }

    /// <summary>Records the hold as it stands: one that broke off before this is recorded by its retry, or by whoever releases it.</summary>
    private Task RecordPlacedAsync(HoldRequest given, KeyHold hold, CancellationToken cancellationToken) => journal.RecordOnceAsync(
        CaseIdOf(given), new HoldPlaced(hold.Reason), new Person(hold.By, hold.By, [Legal]), Ticks(hold.At), cancellationToken);

    private static string CaseIdOf(HoldRequest given) => $"{given.Kind}-{given.Id}";

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);

    private static HoldView ViewOf(HoldRequest given, PersonalKey standing) =>
        new(given.Kind, given.Id, standing.Hold is not null, standing.Hold?.At, standing.Hold?.By);

    private async Task<Refusal?> RefusalAsync(HoldRequest given, CancellationToken cancellationToken)
    {
        FieldChecks check = new();
        check.Required("/reason", given.Reason, MaxReasonLength);
        check.That(records.Any(each => each.Kind == given.Kind && each.IsErasable), "/kind", "must be a kind of case whose personal data is erased");
        check.That(CaseId.IsValid(CaseIdOf(given)), "/id", "must be the id of a case");
        if (check.Problems.Count > 0) return new Invalid([.. check.Problems.Select(problem => new FieldError(problem.Field, problem.Reason))]);
        return await records.Single(each => each.Kind == given.Kind).ExistsAsync(given.Id, cancellationToken)
            ? null
            : new NotFound("unknown-case", "There is no such case.");
    }
}
