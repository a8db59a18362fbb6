using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ExternalEventTests : EngineTest
{
    [Fact]
    public async Task Events_RaisedBeforeTheWait_AreTakenInTheirOrder()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Collect", async (context, _) =>
            {
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                var first = await context.WaitForExternalEvent<int>("Item");
                var other = await context.WaitForExternalEvent<string>("Other");
                var second = await context.WaitForExternalEvent<int>("ITEM");
                return $"{first} {other} {second}";
            }));
        var id = await host.RunAsync("Collect", "");

        await host.Client.RaiseEventAsync(id, "item", 1);
        await host.Client.RaiseEventAsync(id, "Item", 2);
        await host.Client.RaiseEventAsync(id, "other", "x");
        await host.AdvanceAsync(TimeSpan.FromHours(1));

        (await host.OutputAsync<string>(id)).ShouldBe("1 x 2");
    }

    [Fact]
    public async Task Events_ForSeveralWaitsOfAName_GoToTheNewestFirst()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Collect", async (context, _) =>
            {
                var waits = new[] { context.WaitForExternalEvent<int>("Item"), context.WaitForExternalEvent<int>("Item") };
                return string.Join(",", await Task.WhenAll(waits));
            }));
        var id = await host.RunAsync("Collect", "");

        await host.Client.RaiseEventAsync(id, "Item", 1);
        await host.Client.RaiseEventAsync(id, "Item", 2);
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("2,1");
    }

    [Fact]
    public async Task Wait_WithATimeOut_EndsCancelledAndALaterEventGoesToTheNextWait()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Approval", async (context, _) =>
            {
                try
                {
                    return await context.WaitForExternalEvent<string>("Approved", TimeSpan.FromDays(3));
                }
                catch (TaskCanceledException)
                {
                    return "late: " + await context.WaitForExternalEvent<string>("Approved");
                }
            }));
        var id = await host.RunAsync("Approval", "");

        await host.AdvanceAsync(TimeSpan.FromDays(4));
        await host.Client.RaiseEventAsync(id, "Approved", "Wang");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("late: Wang");
    }

    [Fact]
    public async Task Wait_WithATimeOut_TakesAnEventInTimeAndDropsTheTimer()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Approval", (context, _) =>
                context.WaitForExternalEvent<string>("Approved", TimeSpan.FromDays(3))));
        var id = await host.RunAsync("Approval", "");

        await host.AdvanceAsync(TimeSpan.FromDays(2));
        await host.Client.RaiseEventAsync(id, "Approved", "Wang");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("Wang");
    }

    [Fact]
    public async Task SendEvent_FromAnotherOrchestration_Arrives()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Receiver", (context, _) => context.WaitForExternalEvent<string>("Ping"));
            tasks.AddOrchestratorFunc<string, string>("Sender", (context, target) =>
            {
                context.SendEvent(target, "ping", $"from {context.InstanceId}");
                return Task.FromResult("sent");
            });
        });
        await host.RunAsync("Receiver", "", "receiver");

        await host.RunAsync("Sender", "receiver", "sender");

        (await host.OutputAsync<string>("receiver")).ShouldBe("from sender");
    }

    [Fact]
    public async Task Raise_ForAnUnknownOrEndedInstance_IsDropped()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Flow", (_, _) => Task.FromResult("done")));
        var id = await host.RunAsync("Flow", "");

        await host.Client.RaiseEventAsync("unknown", "Go", 1);
        await host.Client.RaiseEventAsync(id, "Go", 1);
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("done");
    }

    [Fact]
    public async Task Raise_OverTheLimit_IsRefusedAndNothingChanges()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Flow", (context, _) => context.WaitForExternalEvent<string>("Go")),
            setup => setup.Options = options => options.MaxPayloadBytes = 100);
        var id = await host.RunAsync("Flow", "");

        var refused = await Should.ThrowAsync<PayloadTooLargeException>(() => host.Client.RaiseEventAsync(id, "Go", new string('法', 40)));

        refused.Message.ShouldContain("242 bytes; the limit is 100 bytes");
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }
}
