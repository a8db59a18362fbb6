using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Tries a task again while its policy or handler says so; waits on durable timers between attempts.</summary>
internal static class RetryLoop
{
    public static Task<T> RunAsync<T>(TaskOrchestrationContext context, TaskRetryOptions retry, Func<Task<T>> attempt) =>
        retry.Policy is { } policy ? WithPolicyAsync(context, policy, attempt) : WithHandlerAsync(context, retry.Handler!, attempt);

    private static async Task<T> WithPolicyAsync<T>(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<T>> attempt)
    {
        var start = context.CurrentUtcDateTime;
        for (var attempts = 1; ; attempts++)
        {
            TimeSpan delay;
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failed)
            {
                if (policy.NextDelay(attempts, context.CurrentUtcDateTime - start, failed.FailureDetails) is not { } next)
                {
                    throw;
                }

                delay = next;
            }

            await context.CreateTimer(delay, CancellationToken.None);
        }
    }

    private static async Task<T> WithHandlerAsync<T>(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> attempt)
    {
        var start = context.CurrentUtcDateTime;
        for (var attempts = 1; ; attempts++)
        {
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failed)
            {
                var retry = new RetryContext(context, attempts, failed.FailureDetails, context.CurrentUtcDateTime - start, CancellationToken.None);
                if (!await handler(retry))
                {
                    throw;
                }
            }
        }
    }
}
