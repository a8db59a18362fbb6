using Ecom.LocalHost.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Timers;

public sealed class TimerFunctionTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 30, TimeSpan.Zero);

    [Fact]
    public async Task Timer_OverThreeHours_RunsThreeTimesAtItsTimes()
    {
        var runs = new Runs();
        await using var host = await StartAsync(typeof(Hourly), runs);
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        runs.Seen.ShouldBe(["02:00:00 late=False", "03:00:00 late=False", "04:00:00 late=False"]);
    }

    [Fact]
    public async Task Timer_DownOverTwoRuns_MakesUpForThemOnceAndGoesOn()
    {
        var runs = new Runs();
        var folder = Path.Combine(Path.GetTempPath(), "ecom-test-" + Path.GetRandomFileName());
        try
        {
            await using (var first = await StartAsync(typeof(Hourly), runs, folder))
            {
                await first.AdvanceAsync(TimeSpan.FromHours(1));
            }

            runs.Seen.Clear();
            await using var later = await StartAsync(typeof(Hourly), runs, folder, Start + TimeSpan.FromHours(3.5));
            await later.AdvanceAsync(TimeSpan.FromHours(1));
            runs.Seen.ShouldBe(["04:30:30 late=True last=02:00:00 next=03:00:00", "05:00:00 late=False"], Case.Sensitive);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Timer_RunOnStartup_RunsAtOnceToo()
    {
        var runs = new Runs();
        await using var host = await StartAsync(typeof(AtStart), runs);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        runs.Seen.ShouldBe(["01:00:30 late=False", "02:00:00 late=False"]);
    }

    [Fact]
    public async Task Timer_Fails_IsTriedAgainAsDeclaredAndThenWaitsForItsNextTime()
    {
        var runs = new Runs { Failures = 5 };
        await using var host = await StartAsync(typeof(Retrying), runs);
        await host.AdvanceAsync(TimeSpan.FromHours(2));
        runs.Seen.ShouldBe(["02:00:00 late=False", "02:00:10 late=False", "02:00:30 late=False", "03:00:00 late=False", "03:00:10 late=False", "03:00:30 late=False"]);
    }

    [Fact]
    public async Task Timer_KilledWhileItsRunIsRemembered_RunsAgainAfterTheRestart()
    {
        var runs = new Runs();
        await using var host = await StartAsync(typeof(Hourly), runs);
        host.KillAtCommit(host.Commits + 1, KillMoment.BeforeCommit);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        host.IsKilled.ShouldBeTrue();
        await host.RestartAsync();
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        runs.Seen.ShouldBe(["02:00:00 late=False", "02:00:00 late=True last=00:00:00 next=02:00:00"]);
    }

    private static Task<FunctionsTestHost> StartAsync(Type functions, Runs runs, string? folder = null, DateTimeOffset? start = null) => App.StartAsync(
        [functions],
        builder => builder.Services.AddSingleton(runs),
        new FunctionsTestHostOptions { StartTime = start ?? Start, DataFolder = folder });

    public sealed class Runs
    {
        public List<string> Seen { get; } = [];

        public int Failures { get; set; }

        public void Add(TimeProvider time, TimerInfo timer)
        {
            var status = timer.IsPastDue ? $" last={timer.ScheduleStatus!.Last:HH:mm:ss} next={timer.ScheduleStatus.Next:HH:mm:ss}" : "";
            Seen.Add($"{time.GetUtcNow():HH:mm:ss} late={timer.IsPastDue}{status}");
            if (Failures-- > 0)
            {
                throw new InvalidOperationException("not this time");
            }
        }
    }

    public sealed class Hourly(Runs runs, TimeProvider time)
    {
        [Function("Hourly")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => runs.Add(time, timer);
    }

    public sealed class AtStart(Runs runs, TimeProvider time)
    {
        [Function("AtStart")]
        public void Run([TimerTrigger("0 0 * * * *", RunOnStartup = true)] TimerInfo timer) => runs.Add(time, timer);
    }

    public sealed class Retrying(Runs runs, TimeProvider time)
    {
        [Function("Retrying")]
        [ExponentialBackoffRetry(2, "00:00:10", "00:00:30")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => runs.Add(time, timer);
    }
}
