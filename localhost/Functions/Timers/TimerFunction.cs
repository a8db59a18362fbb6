using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>One timer function: waits, runs, remembers. Runs never overlap; several that were missed are made up for by one.</summary>
internal sealed partial class TimerFunction : IDisposable
{
    // A clock's timer takes 49 days at most.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(20);

    private readonly FunctionEntry entry;
    private readonly ISchedule schedule;
    private readonly TimerRunContext run;
    private readonly TimerTriggerAttribute attribute;
    private readonly RunRetry retry;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private RunRecord record;
    private DateTimeOffset? due;
    private bool late;
    private int attempt;
    private bool stopped;
    private Task running = Task.CompletedTask;

    public TimerFunction(FunctionEntry entry, ISchedule schedule, TimerRunContext run)
    {
        this.entry = entry;
        this.schedule = schedule;
        this.run = run;
        attribute = (TimerTriggerAttribute)entry.Trigger;
        retry = RunRetry.Of(entry.Method);
        timer = run.Time.CreateTimer(static self => ((TimerFunction)self!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        record = new RunRecord(attribute.Schedule, Last: null, schedule.After(run.Time.GetUtcNow()), run.Time.GetUtcNow());
    }

    public string Name => entry.Name;

    /// <summary>When it runs next; null for never.</summary>
    public DateTimeOffset? Next => due;

    /// <summary>Starts to wait, or runs at once what was missed.</summary>
    public async Task StartAsync()
    {
        var now = run.Time.GetUtcNow();
        if (attribute.UseMonitor)
        {
            if (run.Store.Read(entry.Name) is { } kept)
            {
                record = kept with { Schedule = attribute.Schedule, Next = Expected(kept) };
                late = record.Next <= now;
            }
            else
            {
                await run.Store.WriteAsync(entry.Name, record);
            }
        }

        if (late)
        {
            LogMissed(run.Log, entry.Name, record.Next!.Value);
        }

        WaitUntil(late || attribute.RunOnStartup ? now : record.Next);
    }

    /// <summary>Runs the function now, beside its schedule.</summary>
    public void RunNow() => WaitUntil(run.Time.GetUtcNow());

    /// <summary>Starts no run any more and waits for one under way.</summary>
    public Task StopAsync()
    {
        lock (gate)
        {
            stopped = true;
            timer.Dispose();
            return running;
        }
    }

    public void Dispose() => timer.Dispose();

    private DateTimeOffset? Expected(RunRecord kept) =>
        string.Equals(kept.Schedule, attribute.Schedule, StringComparison.Ordinal) ? kept.Next : schedule.After(kept.Last ?? kept.Updated);

    private void WaitUntil(DateTimeOffset? instant)
    {
        due = instant;
        if (instant is { } at)
        {
            var wait = at - run.Time.GetUtcNow();
            timer.Change(wait <= TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait, Timeout.InfiniteTimeSpan);
        }
    }

    private void Wake()
    {
        if (run.Time.GetUtcNow() < due)
        {
            WaitUntil(due);
            return;
        }

        run.Scheduler.Queue(RunUnlessStoppedAsync);
    }

    private async Task RunUnlessStoppedAsync()
    {
        var ended = new TaskCompletionSource();
        lock (gate)
        {
            if (stopped || !running.IsCompleted)
            {
                return;
            }

            running = ended.Task;
        }

        var next = await RunAsync();
        ended.SetResult();
        WaitUntil(next);
    }

    /// <summary>Runs once.</summary>
    /// <returns>When to run again.</returns>
    private async Task<DateTimeOffset?> RunAsync()
    {
        try
        {
            if (!await SucceedsAsync() && attempt < retry.MaxCount)
            {
                return run.Time.GetUtcNow() + retry.Before(++attempt);
            }

            await RememberAsync();
            attempt = 0;
            late = false;
            return record.Next;
        }
        catch (StoreKilledException)
        {
            // The host has ended; its successor finds the run missing and makes up for it.
            return null;
        }
        catch (Exception fault)
        {
            LogNotRemembered(run.Log, fault, entry.Name);
            return schedule.After(run.Time.GetUtcNow());
        }
    }

    private async Task<bool> SucceedsAsync()
    {
        var info = new TimerInfo
        {
            IsPastDue = late,
            ScheduleStatus = attribute.UseMonitor
                ? new ScheduleStatus
                {
                    Last = record.Last?.UtcDateTime ?? default,
                    Next = record.Next?.UtcDateTime ?? default,
                    LastUpdated = record.Updated.UtcDateTime,
                }
                : null,
        };
        try
        {
            await run.Invoker.InvokeAsync(entry, new TriggerEvent(info) { Attempt = attempt, MaxAttempts = retry.MaxCount });
            return true;
        }
        catch (Exception fault) when (fault is not StoreKilledException)
        {
            LogFailed(run.Log, fault, entry.Name, attempt);
            return false;
        }
    }

    private Task RememberAsync()
    {
        var now = run.Time.GetUtcNow();
        // A clock that fires early must not make the same run due again.
        var ran = !late && record.Next > now && attempt == 0 && due >= record.Next ? record.Next.Value : now;
        record = new RunRecord(attribute.Schedule, ran, schedule.After(ran), now);
        return attribute.UseMonitor ? run.Store.WriteAsync(entry.Name, record) : Task.CompletedTask;
    }

    [LoggerMessage(EventId = 7020, Level = LogLevel.Error, Message = "Timer function {Function} failed (attempt {Attempt})")]
    private static partial void LogFailed(ILogger log, Exception fault, string function, int attempt);

    [LoggerMessage(EventId = 7021, Level = LogLevel.Warning, Message = "Timer function {Function} missed its run of {Planned:o}; it runs now")]
    private static partial void LogMissed(ILogger log, string function, DateTimeOffset planned);

    [LoggerMessage(EventId = 7022, Level = LogLevel.Error, Message = "The run of timer function {Function} could not be remembered")]
    private static partial void LogNotRemembered(ILogger log, Exception fault, string function);
}
