using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Decides commands on claims.</summary>
/// <param name="claims">The claims.</param>
/// <param name="rules">The rules.</param>
/// <param name="facts">Gathers what decisions need.</param>
/// <param name="numbers">Gives numbers.</param>
/// <param name="calendar">The time zone in which a number's year begins.</param>
/// <param name="metrics">Counts what is parked and paid.</param>
/// <param name="seal">Opens commands.</param>
public sealed class ClaimCommandApplication(
    ClaimStore claims, ClaimRules rules, ClaimFactsReader facts, ICaseNumbers numbers, WorkCalendar calendar, ClaimMetrics metrics, CommandSeal seal)
    : CommandApplication<ClaimState, ClaimCommand, ClaimEvent>(claims, seal)
{
    private const string NumberSeries = "CL";

    /// <inheritdoc/>
    protected override async Task<Decision<ClaimEvent>> DecideAsync(
        string id, ClaimState? state, ClaimCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await facts.ReadAsync(id, state, command, by, now, cancellationToken);
        if (state is null && command is OpenClaim && rules.Decide(id, null, command, known) is Decision<ClaimEvent>.Accepted)
            known = known with { Number = await numbers.TakeAsync(ClaimCaseId.Of(id), NumberSeries, calendar.DayOf(now).Year, cancellationToken) };
        return rules.Decide(id, state, command, known);
    }

    /// <inheritdoc/>
    protected override ClaimEvent Refused(string command, RuleRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new CommandRefused(command, refusal.Code, refusal.Detail);
    }

    /// <inheritdoc/>
    protected override void Appended(IReadOnlyList<ClaimEvent> events) => metrics.Recorded(events);
}
