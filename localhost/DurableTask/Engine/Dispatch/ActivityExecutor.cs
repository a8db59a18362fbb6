using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Runs the code of an activity.</summary>
internal sealed class ActivityExecutor(DurableEngine engine)
{
    /// <returns>The outcome; null when no worker takes it now, or when it stopped because its lease had ended.</returns>
    public async ValueTask<HistoryRecord?> RunAsync(ActivityRun run)
    {
        var waits = engine.Workers.Length == 0;
        foreach (var worker in engine.Workers)
        {
            if (!worker.TryEnter())
            {
                waits = true;
                continue;
            }

            run.EnterWorker(worker);
            try
            {
                if (await RunAsync(run, worker) is { } outcome)
                {
                    return outcome;
                }

                if (run.IsAskedToStop)
                {
                    return null;
                }

                waits |= worker.IsAbandoned;
            }
            finally
            {
                run.ExitWorker();
            }
        }

        return waits ? null : ActivityOutcome.NotFound(run.Scheduled);
    }

    private async ValueTask<HistoryRecord?> RunAsync(ActivityRun run, EngineWorker worker)
    {
        using var span = Traces.RunActivity(run.Header, run.Scheduled);
        var start = Metrics.MeasuresActivities ? engine.Time.GetTimestamp() : 0;
        var outcome = await RunCodeAsync(run, worker);
        Traces.Fail(span, outcome);
        if (start != 0)
        {
            Metrics.ActivityTook(run.Scheduled, engine.Time.GetElapsedTime(start));
        }

        return outcome;
    }

    private static async ValueTask<HistoryRecord?> RunCodeAsync(ActivityRun run, EngineWorker worker)
    {
        var scheduled = run.Scheduled;
        try
        {
            await using var scope = new LazyScope(worker.Services);
            if (!worker.TryCreateActivity(scheduled.Name!, scheduled.Version ?? "", scope, out var activity))
            {
                return null;
            }

            var input = worker.Payloads.Converter.Deserialize(scheduled.Payload, activity.InputType);
            var result = await activity.RunAsync(new ActivityContext(run), input);
            return ActivityOutcome.Completed(scheduled, worker.Payloads.Serialize(result, $"result of activity '{scheduled.Name}'"));
        }
        catch (Exception) when (worker.IsAbandoned || run.IsAskedToStop)
        {
            // Its host went away under it, or its lease ended: dispatched again.
            return null;
        }
        catch (Exception fault)
        {
            return ActivityOutcome.Failed(scheduled, fault);
        }
    }
}
