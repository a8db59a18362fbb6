using System.Collections.Immutable;
using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Legal limits from events.</summary>
internal static class StatutoryEvolution
{
    /// <summary>The limits after an event.</summary>
    /// <param name="clocks">The limits before it.</param>
    /// <param name="happened">The event.</param>
    /// <param name="at">When it happened.</param>
    public static ImmutableList<StatutoryClock> Apply(ImmutableList<StatutoryClock> clocks, ComplaintEvent happened, DateTimeOffset at) => happened switch
    {
        StatutoryLineStarted started => clocks.Add(started.Clock),
        StatutoryLineNear near => Change(clocks, near.Limit, clock => clock.Advance(at)),
        StatutoryLinePassed passed => Change(clocks, passed.Limit, clock => clock.Advance(at)),
        StatutoryLineMet met => Change(clocks, met.Limit, clock => clock.Fulfil(at)),
        _ => clocks,
    };

    /// <summary>A resolution that did not last met no demand: the limit on deliberate delay counts on from its start.</summary>
    /// <param name="clocks">The limits before it.</param>
    public static ImmutableList<StatutoryClock> Reopened(ImmutableList<StatutoryClock> clocks) =>
        Change(clocks, StatutoryLimit.DeliberateDelay, clock => clock with { FulfilledAt = null });

    private static ImmutableList<StatutoryClock> Change(
        ImmutableList<StatutoryClock> clocks, StatutoryLimit limit, Func<StatutoryClock, StatutoryClock> change) =>
        [.. clocks.Select(clock => clock.IsOf(limit) ? change(clock) : clock)];
}
