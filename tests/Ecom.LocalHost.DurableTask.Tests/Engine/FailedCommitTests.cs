namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class FailedCommitTests : EngineTest
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Turn_WhoseCommitFails_IsTakenAgainLater(int number)
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, string>("Flow", async (context, _) =>
                {
                    var first = await context.CallActivityAsync<string>("Echo", "a");
                    await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                    return first + await context.CallActivityAsync<string>("Echo", "b");
                });
                tasks.AddActivityFunc<string, string>("Echo", (_, input) => input);
            },
            setup => setup.CommitObserver = new FailingCommit(number));

        var id = await host.RunAsync("Flow", 0);
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));

        (await host.OutputAsync<string>(id)).ShouldBe("ab");
    }

    [Fact]
    public async Task Start_WhoseCommitFails_IsNotAcknowledged()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Flow", (_, input) => Task.FromResult(input)),
            setup => setup.CommitObserver = new FailingCommit(1));

        await Should.ThrowAsync<IOException>(() => host.RunAsync("Flow", "x", "flow-1"));
        (await host.Client.GetInstanceAsync("flow-1", CancellationToken.None)).ShouldBeNull();
        await host.RunAsync("Flow", "x", "flow-1");

        (await host.OutputAsync<string>("flow-1")).ShouldBe("x");
    }
}
