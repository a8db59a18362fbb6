namespace Ecom.LocalHost.Functions.Timers;

/// <summary>When a timer function runs.</summary>
internal interface ISchedule
{
    /// <summary>The first run after an instant; null when there is none any more.</summary>
    DateTimeOffset? After(DateTimeOffset instant);
}
