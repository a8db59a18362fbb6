using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What time does to a claim; each deadline has a named consequence.</summary>
/// <param name="tracing">Looking for parcels.</param>
/// <param name="confirmations">Receipt.</param>
/// <param name="tasks">What the staff is to do.</param>
internal sealed class DeadlineDecisions(TracingDecisions tracing, ConfirmationDecisions confirmations, TaskDecisions tasks)
{
    public void Act(ClaimChange change)
    {
        if (change.State.Parked is { } parked)
        {
            if (parked.RetryAt <= change.Now) change.Add(new WorkResumed());
            return;
        }

        if (change.State.Wait is { } wait) Silence(change, wait);
        if (change.State is { Status: ClaimStatus.Tracing, LostAt: { } lostAt } && lostAt <= change.Now) tracing.Lost(change, "nobody saw it for so long");
        if (change.State is { Status: ClaimStatus.Settled, WatchUntil: { } until } && until <= change.Now && ClaimPhases.CanClose(change.State))
            change.Add(new ClaimClosed(ClaimOutcome.Compensated, "nothing more is expected"));
        tasks.Escalate(change);
    }

    private void Silence(ClaimChange change, ClaimWait wait)
    {
        if (wait.EndsAt > change.Now)
        {
            if (wait.RemindAt <= change.Now) change.Add(new CustomerReminded());
            return;
        }

        switch (change.State.Status)
        {
            case ClaimStatus.Gathering:
                change.Add(new ClaimClosed(ClaimOutcome.Lapsed, "no photo came"));
                break;
            case ClaimStatus.Offered:
                ChoiceDecisions.Default(change);
                break;
            case ClaimStatus.Returning:
                change.Add(new ClaimClosed(ClaimOutcome.Lapsed, "nothing came back"));
                break;
            case ClaimStatus.Confirming:
                confirmations.Confirmed(change, bySilence: true);
                break;
            default:
                throw new InvalidOperationException($"Nothing is waited for in {change.State.Status}.");
        }
    }

    public static void Park(ClaimChange change, ParkWork command, ClaimPolicy policy)
    {
        if (change.State.Parked is null) change.Add(new WorkParked(command.Step, command.Reason, change.Now + policy.ParkedRetryAfter));
    }

    public static RuleRefusal? Resume(ClaimChange change)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Lead, ClaimRoles.Head, ClaimRoles.Finance, ClaimRoles.Admin) is { } wrong) return wrong;
        if (change.State.Parked is null) return Refusals.Conflict("nothing-parked", "Nothing is parked.");
        change.Add(new WorkResumed());
        return null;
    }
}
