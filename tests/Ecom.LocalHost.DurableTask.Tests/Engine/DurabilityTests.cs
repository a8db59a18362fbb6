using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class DurabilityTests
{
    private const string OrderId = "order-1";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Scenario_KilledAtEveryCommit_EndsTheSame(bool beforeCommit)
    {
        var commits = 0;
        for (var killAt = 1; ; killAt++)
        {
            using var folder = new StoreFolder();
            var kill = new KillAtCommit(killAt, beforeCommit);
            await RunAsync(folder, kill);
            if (!kill.Fired)
            {
                commits = killAt - 1;
                break;
            }
        }

        commits.ShouldBeGreaterThan(12);
    }

    /// <summary>An order: activities, a child, a timer, events, a continue-as-new; killed once on the way.</summary>
    private static async Task RunAsync(StoreFolder folder, KillAtCommit kill)
    {
        var effects = new HashSet<string>(StringComparer.Ordinal);
        var clock = new VirtualTimeProvider(EngineHost.Start);
        var acknowledged = new List<string>();
        for (var life = 0; life < 2; life++)
        {
            var host = await EngineHost.StartAsync(folder, tasks => AddTasks(tasks, effects), setup =>
            {
                setup.Clock = clock;
                setup.CommitObserver = life == 0 ? kill : null;
            });
            try
            {
                await DriveAsync(host, acknowledged);
            }
            catch (StoreKilledException) when (life == 0)
            {
                // The call was not acknowledged; a caller would try it again, and so does the next life.
            }

            if (kill.Fired && life == 0)
            {
                await host.KillAsync();
                continue;
            }

            var output = await host.OutputAsync<string>(OrderId);
            await host.DisposeAsync();
            output.ShouldBe("run 2: reserved packed approved");
            effects.Order().ShouldBe(["pack child-1", "reserve 1", "ship"]);
            return;
        }
    }

    private static async Task DriveAsync(EngineHost host, List<string> acknowledged)
    {
        if (!acknowledged.Contains("start"))
        {
            try
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("Order", 1, new StartOrchestrationOptions(OrderId));
            }
            catch (global::DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException)
            {
                // It was on disk, only the acknowledgement was lost.
            }

            acknowledged.Add("start");
        }

        await host.AdvanceAsync(TimeSpan.FromDays(1));
        foreach (var raised in new[] { "Approved", "Shipped" })
        {
            if (!acknowledged.Contains(raised))
            {
                await host.Client.RaiseEventAsync(OrderId, raised, raised.ToLowerInvariant());
                acknowledged.Add(raised);
            }

            await host.AdvanceAsync(TimeSpan.FromDays(1));
        }
    }

    private static void AddTasks(DurableTaskRegistry tasks, HashSet<string> effects)
    {
        tasks.AddOrchestratorFunc<int, string>("Order", async (context, run) =>
        {
            if (run == 2)
            {
                await context.WaitForExternalEvent<string>("Shipped");
                await context.CallActivityAsync("Effect", "ship");
                return $"run {run}: {context.GetInput<int>() switch { 2 => "reserved packed approved", _ => "?" }}";
            }

            await context.CallActivityAsync("Effect", $"reserve {run}");
            await context.CallSubOrchestratorAsync("Pack", "child-1", new SubOrchestrationOptions(instanceId: "child-1"));
            await context.CreateTimer(TimeSpan.FromHours(2), CancellationToken.None);
            await context.WaitForExternalEvent<string>("Approved");
            context.SetCustomStatus("approved");
            context.ContinueAsNew(2);
            return "";
        });
        tasks.AddOrchestratorFunc<string, string>("Pack", async (context, input) =>
        {
            await context.CallActivityAsync("Effect", $"pack {input}");
            await context.CreateTimer(TimeSpan.FromMinutes(5), CancellationToken.None);
            return "packed";
        });
        tasks.AddActivityFunc<string>("Effect", (_, name) => effects.Add(name));
    }

    private sealed class KillAtCommit(int number, bool before) : ICommitObserver
    {
        private int commits;

        public bool Fired { get; private set; }

        public void Committing()
        {
            commits++;
            KillIf(before);
        }

        public void Committed() => KillIf(!before);

        private void KillIf(bool now)
        {
            if (now && commits == number)
            {
                Fired = true;
                throw new StoreKilledException();
            }
        }
    }
}
