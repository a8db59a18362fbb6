using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What time does to a complaint; each deadline has a named consequence.</summary>
/// <param name="alarms">The clocks' alarms.</param>
/// <param name="resolutions">Resolving by silence, following up.</param>
internal sealed class DeadlineDecisions(ClockAlarmEvents alarms, ResolutionDecisions resolutions)
{
    /// <summary>The consequences that are due; none when no deadline has come.</summary>
    public Decision Decide(ComplaintState state, DateTimeOffset now) => state.Parked is { } parked
        ? parked.RetryAt <= now ? Decision.Accept(new WorkResumed()) : Decision.Accept()
        : Decision.Accept([.. alarms.OfTime(state, now), .. Statutory(state, now), .. Silence(state, now), .. FollowUp(state, now), .. Standstill(state, now)]);

    private static IEnumerable<ComplaintEvent> Statutory(ComplaintState state, DateTimeOffset now)
    {
        foreach (var limit in Enum.GetValues<StatutoryLimit>())
        {
            if (state.Statutory.Find(clock => clock.IsOf(limit)) is not { } before || before.Advance(now) is not { } after) continue;
            if (after.Reached == before.Reached) continue;
            yield return after.HasPassed ? new StatutoryLinePassed(limit, after.Due) : new StatutoryLineNear(limit, after.Due);
        }
    }

    private IEnumerable<ComplaintEvent> Silence(ComplaintState state, DateTimeOffset now)
    {
        if (state.Wait is { } wait)
        {
            if (wait.EndsAt <= now)
            {
                var how = state.Status == ComplaintStatus.Proposed ? ResolutionKind.AcceptedBySilence : ResolutionKind.Silence;
                return resolutions.Resolved(state, how, wait.Text, now);
            }

            if (wait.RemindAt <= now) return [new CustomerReminded()];
        }

        return ComplaintDeadlines.ClosesAt(state) <= now ? [new ComplaintClosed()] : [];
    }

    private IEnumerable<ComplaintEvent> FollowUp(ComplaintState state, DateTimeOffset now)
    {
        if (state.FollowUp is not { } open || open.DueAt > now) yield break;
        if (open.Level == EscalationLevel.Management)
            yield return new FollowUpLapsed();
        else
            yield return new FollowUpOverdue(open.Level + 1, resolutions.FollowUpBy(now));
    }

    private static IEnumerable<ComplaintEvent> Standstill(ComplaintState state, DateTimeOffset now)
    {
        if (ComplaintDeadlines.StalledAt(state) <= now)
            yield return new StandstillNoticed(state.UpdatedAt);
    }
}
