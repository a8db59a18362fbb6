using System.Text.Json;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>How steps are retried: what may pass by itself is tried again with growing pauses, for about 20 minutes; a defect is not.</summary>
internal static class StepRetries
{
    public static TaskOptions Transient { get; } = TaskOptions.FromRetryPolicy(
        new RetryPolicy(10, TimeSpan.FromSeconds(2), 2, TimeSpan.FromMinutes(5))
        {
            HandleFailure = static failure => !failure.IsCausedBy<InvalidOperationException>()
                && !failure.IsCausedBy<ArgumentException>()
                && !failure.IsCausedBy<JsonException>(),
        });
}
