using System.Text.Json;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.Flow;

/// <summary>How steps are retried: what may pass by itself is tried again with growing pauses; a defect is not.</summary>
internal static class StepRetries
{
    /// <summary>For steps that a case cannot go on without: about 20 minutes.</summary>
    public static TaskOptions Transient { get; } = Policy(10);

    /// <summary>For messages: some seconds. The desk tries again later and does not hold the case up.</summary>
    public static TaskOptions Messages { get; } = Policy(4);

    private static TaskOptions Policy(int attempts) => TaskOptions.FromRetryPolicy(
        new RetryPolicy(attempts, TimeSpan.FromSeconds(2), 2, TimeSpan.FromMinutes(5))
        {
            HandleFailure = static failure => !failure.IsCausedBy<InvalidOperationException>()
                && !failure.IsCausedBy<ArgumentException>()
                && !failure.IsCausedBy<JsonException>(),
        });
}
