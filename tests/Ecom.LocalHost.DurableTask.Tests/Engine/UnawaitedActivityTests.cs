namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class UnawaitedActivityTests : EngineTest
{
    [Fact]
    public async Task Activity_OfTheNextRun_RunsWhileOneOfTheLastRunStillDoes()
    {
        var hangs = new TaskCompletionSource();
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, string>("Flow", async (context, run) =>
                {
                    var work = context.CallActivityAsync<string>("Work", run);
                    if (run > 0)
                    {
                        return await work;
                    }

                    await context.WaitForExternalEvent<bool>("Next");
                    context.ContinueAsNew(1);
                    return "";
                });
                tasks.AddActivityFunc<int, string>("Work", async (_, run) =>
                {
                    if (run == 0)
                    {
                        await hangs.Task;
                    }

                    return $"run {run}";
                });
            },
            setup => setup.Serial = false);
        try
        {
            var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", 0);
            await host.Client.WaitForInstanceStartAsync(id, TestContext.Current.CancellationToken);
            await host.Client.RaiseEventAsync(id, "Next", true, TestContext.Current.CancellationToken);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(TimeSpan.FromSeconds(60));

            var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, limit.Token);

            ended.ReadOutputAs<string>().ShouldBe("run 1");
        }
        finally
        {
            hangs.SetResult();
        }
    }
}
