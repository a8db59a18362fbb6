namespace Ecom.Functions.Complaints.Rules;

/// <summary>When time next acts on a complaint.</summary>
public static class ComplaintDeadlines
{
    /// <summary>How long nothing may happen to an open complaint of which nothing is due any more.</summary>
    public static readonly TimeSpan Standstill = TimeSpan.FromDays(7);

    /// <summary>The next moment; null when nothing is waited for.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? Next(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase switch
        {
            ComplaintPhase.Parked => state.Parked!.RetryAt,
            ComplaintPhase.Living => SoonestOf(state) ?? StalledAt(state),
            ComplaintPhase.None or ComplaintPhase.Ended => null,
        };
    }

    /// <summary>When a limit that somebody of the staff must keep passes soonest; worklists are in its order. Null: none runs.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? Due(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Soonest(
            state.Clocks.NextDue, state.Statutory.Where(line => line.NextInstant is not null).Min(line => (DateTimeOffset?)line.Due), state.FollowUp?.DueAt);
    }

    /// <summary>When a resolved complaint closes: when it can't be reopened any more and no legal limit is left to alarm about.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? ClosesAt(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is { Status: ComplaintStatus.Resolved, Resolution.ReopenUntil: var until }
            && state.Statutory.TrueForAll(line => line.NextInstant is null)
            ? until
            : null;
    }

    /// <summary>When an open complaint stands still: nothing is due any more, since every level was told of every breach, and nobody does anything.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? StalledAt(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is { IsOpen: true, Phase: ComplaintPhase.Living } && SoonestOf(state) is null ? state.UpdatedAt + Standstill : null;
    }

    private static DateTimeOffset? SoonestOf(ComplaintState state) => Soonest(
        state.Clocks.NextInstant,
        state.Statutory.Min(line => line.NextInstant),
        state.Wait?.NextAt,
        state.FollowUp?.DueAt,
        ClosesAt(state));

    private static DateTimeOffset? Soonest(params ReadOnlySpan<DateTimeOffset?> instants)
    {
        DateTimeOffset? soonest = null;
        foreach (var instant in instants)
        {
            if (soonest is null || instant < soonest) soonest = instant ?? soonest;
        }

        return soonest;
    }
}
