using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on a schedule.</summary>
public sealed class TimerTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="schedule">A six-field NCrontab expression in UTC, an interval <c>hh:mm:ss</c>, or <c>%Setting%</c>.</param>
    public TimerTriggerAttribute(string schedule) => Schedule = schedule;

    /// <summary>A six-field NCrontab expression in UTC, an interval <c>hh:mm:ss</c>, or <c>%Setting%</c>.</summary>
    public string Schedule { get; }

    /// <summary>Whether the function also runs whenever the host starts.</summary>
    public bool RunOnStartup { get; set; }

    /// <summary>Whether runs are remembered, so that one missed while the host was down is made up for. On by default.</summary>
    public bool UseMonitor { get; set; } = true;
}
