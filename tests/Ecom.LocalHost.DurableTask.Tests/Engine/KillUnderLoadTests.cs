using System.Collections.Concurrent;
using DurableTask.Core.Exceptions;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class KillUnderLoadTests : EngineTest
{
    private const int Orders = 40;
    private const int Lives = 12;

    [Fact]
    public async Task Orders_OverManyKilledProcesses_AllEndAndNothingAcknowledgedIsLost()
    {
        var random = new Random(20260105);
        var started = new ConcurrentDictionary<int, bool>();
        var raised = new ConcurrentDictionary<int, bool>();
        for (var life = 0; life < Lives; life++)
        {
            var kill = new KillAtCommit(random.Next(1, 25), before: life % 2 == 0);
            var host = await StartAsync(AddTasks, setup => (setup.Serial, setup.CommitObserver) = (false, kill));
            await DriveAsync(host, started, raised);
            await Task.WhenAny(kill.Fired.Task, AllEndedAsync(host));
            await host.KillAsync();
        }

        await using var last = await StartAsync(AddTasks, setup => setup.Serial = false);
        await DriveAsync(last, started, raised);
        var ended = await Task.WhenAll(Enumerable.Range(0, Orders).Select(i =>
            last.Client.WaitForInstanceCompletionAsync($"order-{i}", getInputsAndOutputs: true)));

        ended.Select(order => order.ReadOutputAs<string>()).ShouldBe(Enumerable.Range(0, Orders).Select(i => $"{i} reserved, packed, paid {i}"));
    }

    /// <summary>Ends when there is nothing left to kill.</summary>
    private static async Task AllEndedAsync(EngineHost host)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Orders).Select(i => host.Client.WaitForInstanceCompletionAsync($"order-{i}", CancellationToken.None)));
        }
        catch (Exception killed) when (killed is StoreKilledException or ObjectDisposedException or InvalidOperationException)
        {
            // Killed before all were even started.
        }
    }

    /// <summary>Starts what was not acknowledged as started, and raises what was not acknowledged as raised.</summary>
    private static Task DriveAsync(EngineHost host, ConcurrentDictionary<int, bool> started, ConcurrentDictionary<int, bool> raised) =>
        Task.WhenAll(Enumerable.Range(0, Orders).Select(async i =>
        {
            try
            {
                if (!started.ContainsKey(i))
                {
                    await host.Client.ScheduleNewOrchestrationInstanceAsync("Order", i, new StartOrchestrationOptions($"order-{i}"));
                    started[i] = true;
                }

                if (!raised.ContainsKey(i))
                {
                    await host.Client.RaiseEventAsync($"order-{i}", "Paid", i);
                    raised[i] = true;
                }
            }
            catch (OrchestrationAlreadyExistsException)
            {
                started[i] = true;
            }
            catch (Exception killed) when (killed is StoreKilledException or ObjectDisposedException)
            {
                // Not acknowledged: the next life tries again.
            }
        }));

    private static void AddTasks(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<int, string>("Order", async (context, number) =>
        {
            var steps = await Task.WhenAll(
                context.CallActivityAsync<string>("Step", "reserved"),
                context.CallSubOrchestratorAsync<string>("Pack", "packed", new SubOrchestrationOptions(instanceId: $"pack-{number}")));
            var paid = await context.WaitForExternalEvent<int>("Paid");
            return $"{number} {string.Join(", ", steps)}, paid {paid}";
        });
        tasks.AddOrchestratorFunc<string, string>("Pack", (context, input) => context.CallActivityAsync<string>("Step", input));
        tasks.AddActivityFunc<string, string>("Step", async (_, input) =>
        {
            await Task.Yield();
            return input;
        });
    }

    private sealed class KillAtCommit(int number, bool before) : ICommitObserver
    {
        private int commits;

        public TaskCompletionSource Fired { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
                Fired.TrySetResult();
                throw new StoreKilledException();
            }
        }
    }
}
