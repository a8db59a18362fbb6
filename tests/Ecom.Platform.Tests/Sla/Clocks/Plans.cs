using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>Targets of the clock tests.</summary>
internal static class Plans
{
    public static readonly IReadOnlyList<EscalationStep> Ladder =
    [
        new(EscalationLevel.Agent, WorkDuration.CalendarMinutes(0)),
        new(EscalationLevel.Lead, WorkDuration.CalendarMinutes(0)),
        new(EscalationLevel.Head, WorkDuration.CalendarMinutes(60)),
        new(EscalationLevel.Management, WorkDuration.CalendarHours(4)),
    ];

    public static ClockPlan Of(string firstResponse = "", string nextUpdate = "", string resolution = "", string version = "1", string calendar = "test", NextUpdateMode mode = NextUpdateMode.Periodic) =>
        new(version, "rule " + version, calendar)
        {
            FirstResponse = Target(firstResponse),
            NextUpdate = Target(nextUpdate) is { } next ? next with { Mode = mode, PausedBy = [WaitingFor.Customer] } : null,
            Resolution = Target(resolution) is { } total ? total with { PausedBy = [WaitingFor.Customer, WaitingFor.Merchant] } : null,
        };

    public static ClockTarget? Target(string limit) => limit.Length == 0
        ? null
        : new ClockTarget(WorkDuration.Parse(limit, null)) { WarnAt = [75, 90], Escalation = Ladder };
}
