using System.Diagnostics;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Runs HTTP functions at once, or as background work in its order when a test wants the same path every time.</summary>
/// <param name="scheduler">Where to queue; null to run at once.</param>
internal sealed class HttpQueue(IWorkScheduler? scheduler)
{
    /// <summary>Runs a request; the task ends when it is answered.</summary>
    public async Task RunAsync(Func<Task> request)
    {
        if (scheduler is null)
        {
            await request();
            return;
        }

        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var span = Activity.Current;
        scheduler.Queue(async () =>
        {
            // Queued work starts without the caller's context; the request's trace goes on.
            Activity.Current = span;
            try
            {
                await request();
                answered.SetResult();
            }
            catch (Exception fault)
            {
                answered.SetException(fault);
            }
        });
        await answered.Task;
    }
}
