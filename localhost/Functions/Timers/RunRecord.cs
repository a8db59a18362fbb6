namespace Ecom.LocalHost.Functions.Timers;

/// <summary>What is remembered of a timer function.</summary>
/// <param name="Schedule">Its schedule when this was written.</param>
/// <param name="Last">When it last ran; null when it never did.</param>
/// <param name="Next">When it is to run next; null for never.</param>
/// <param name="Updated">When this was written.</param>
internal sealed record RunRecord(string Schedule, DateTimeOffset? Last, DateTimeOffset? Next, DateTimeOffset Updated);
