using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>What stands around every call of a partner: a total time-out, a few quick tries, a circuit breaker, a time-out for each try.</summary>
/// <remarks>
/// Time-outs and pauses are those of a socket, so they follow the machine's clock: on a clock that a test holds still, a partner that hangs
/// would hang for ever, and a pause would never end. The circuit's rest is part of what happens to a case, so it follows the application's
/// clock: two hours that a test lets pass are two hours to it. It asks that clock for the time and waits for nothing.
/// </remarks>
internal static class PartnerPipeline
{
    private const double HalfOfThem = 0.5;

    /// <summary>Makes the pipeline of one partner.</summary>
    /// <param name="calls">Its times.</param>
    /// <param name="time">The application's clock.</param>
    /// <param name="log">Told when the circuit opens and closes.</param>
    public static ResiliencePipeline Of(PartnerCallSettings calls, TimeProvider time, CircuitLog log)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = TimeProvider.System }.AddTimeout(calls.TotalTimeout);
        if (calls.Retries > 0) builder.AddRetry(Retry(calls));
        return builder.AddPipeline(Circuit(calls, time, log)).AddTimeout(calls.TryTimeout).Build();
    }

    private static RetryStrategyOptions Retry(PartnerCallSettings calls) => new()
    {
        MaxRetryAttempts = calls.Retries,
        Delay = calls.Pause,
        MaxDelay = calls.LongestPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = static given => ValueTask.FromResult(given.Outcome.Exception is { } fault && PartnerFaults.IsWorthATry(fault)),
        DelayGenerator = static given => ValueTask.FromResult((given.Outcome.Exception as PassingFaultException)?.RetryAfter),
    };

    private static ResiliencePipeline Circuit(PartnerCallSettings calls, TimeProvider time, CircuitLog log) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = HalfOfThem,
                MinimumThroughput = calls.BreakAfter,
                SamplingDuration = calls.Window,
                BreakDuration = calls.Break,
                ShouldHandle = static given => ValueTask.FromResult(given.Outcome.Exception is { } fault && PartnerFaults.IsPartners(fault)),
                OnOpened = opened => log.Opened(opened.BreakDuration),
                OnClosed = _ => log.Closed(),
            })
            .Build();
}
