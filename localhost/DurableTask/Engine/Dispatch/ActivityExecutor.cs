using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Runs the code of an activity.</summary>
internal sealed class ActivityExecutor(DurableEngine engine)
{
    /// <returns>The outcome; null when no worker takes it now.</returns>
    public async ValueTask<HistoryRecord?> RunAsync(ActivityRun run)
    {
        var waits = true;
        foreach (var worker in engine.Workers)
        {
            if (!worker.TryEnter())
            {
                continue;
            }

            try
            {
                if (await RunAsync(run, worker) is { } outcome)
                {
                    return outcome;
                }
            }
            finally
            {
                worker.Exit();
            }

            waits = false;
        }

        return waits ? null : ActivityOutcome.NotFound(run.Scheduled);
    }

    private static async ValueTask<HistoryRecord?> RunAsync(ActivityRun run, EngineWorker worker)
    {
        var scheduled = run.Scheduled;
        var scope = new LazyScope(worker.Services);
        try
        {
            if (!worker.TryCreateActivity(scheduled.Name!, scheduled.Version ?? "", scope, out var activity))
            {
                return null;
            }

            var input = worker.Payloads.Converter.Deserialize(scheduled.Payload, activity.InputType);
            var result = await activity.RunAsync(new ActivityContext(run), input);
            return ActivityOutcome.Completed(scheduled, worker.Payloads.Serialize(result, $"result of activity '{scheduled.Name}'"));
        }
        catch (Exception fault)
        {
            return ActivityOutcome.Failed(scheduled, fault);
        }
        finally
        {
            await scope.DisposeAsync();
        }
    }
}
