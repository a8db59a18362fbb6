using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The deadlines of a complaint, explained.</summary>
/// <param name="Id">The complaint.</param>
/// <param name="At">When this was looked at.</param>
/// <param name="PolicyVersion">The version of the policy that it runs on.</param>
/// <param name="Rule">The rule of the policy that matched.</param>
/// <param name="Clocks">Its clocks, the running ones and the last of each kind.</param>
/// <param name="Statutory">Legal limits.</param>
/// <param name="UpdatesInTime">How many updates came in time.</param>
/// <param name="UpdatesLate">How many came late.</param>
public sealed record ComplaintClocksView(
    string Id,
    DateTimeOffset At,
    string? PolicyVersion,
    string? Rule,
    IReadOnlyList<ClockExplanation> Clocks,
    IReadOnlyList<StatutoryClock> Statutory,
    int UpdatesInTime,
    int UpdatesLate)
{
    /// <summary>The explanation of a complaint's deadlines.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="clocks">Explains clocks.</param>
    /// <param name="now">Now.</param>
    public static ComplaintClocksView Of(ComplaintState state, SlaClocks clocks, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(clocks);
        return new ComplaintClocksView(
            state.Id,
            now,
            state.Clocks.Plan?.PolicyVersion,
            state.Clocks.Plan?.Rule,
            [.. state.Clocks.Clocks.Concat(state.Clocks.Earlier).Select(clock => clocks.Explain(clock, now))],
            state.Statutory,
            state.Clocks.UpdatesInTime,
            state.Clocks.UpdatesLate);
    }
}
