using System.Globalization;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>How a failed run is tried again.</summary>
/// <param name="MaxCount">How often at most; <see cref="int.MaxValue"/> for ever.</param>
/// <param name="First">The first pause.</param>
/// <param name="Longest">The longest pause; pauses double up to it.</param>
internal sealed record RunRetry(int MaxCount, TimeSpan First, TimeSpan Longest)
{
    private static readonly RunRetry None = new(0, TimeSpan.Zero, TimeSpan.Zero);

    /// <summary>What a function's attributes ask for.</summary>
    /// <exception cref="FormatException">A pause is no time span over zero.</exception>
    public static RunRetry Of(MethodInfo method) => method.GetCustomAttribute<RetryAttribute>() switch
    {
        FixedDelayRetryAttribute retry => new(Count(retry), Pause(retry.DelayInterval), Pause(retry.DelayInterval)),
        ExponentialBackoffRetryAttribute retry => new(Count(retry), Pause(retry.MinimumInterval), Pause(retry.MaximumInterval)),
        _ => None,
    };

    /// <summary>The pause before a further attempt, counted from 1.</summary>
    public TimeSpan Before(int attempt) =>
        TimeSpan.FromTicks((long)Math.Min(Longest.Ticks, First.Ticks * Math.Pow(2, attempt - 1)));

    private static int Count(RetryAttribute retry) => retry.MaxRetryCount < 0 ? int.MaxValue : retry.MaxRetryCount;

    private static TimeSpan Pause(string text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var pause) && pause > TimeSpan.Zero
            ? pause
            : throw new FormatException($"the retry's pause '{text}' is no time span over zero (hh:mm:ss).");
}
