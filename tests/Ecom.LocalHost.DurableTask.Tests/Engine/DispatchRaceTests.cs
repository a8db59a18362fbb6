using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>Orders of events that two threads meet once in a long while, made here by hand.</summary>
public sealed class DispatchRaceTests : EngineTest
{
    [Fact]
    public void Instance_ThatBecomesIdleAfterItLeft_DoesNotTakeItsSuccessorAlong()
    {
        var table = new InstanceTable(maxIdle: 0);
        var left = table.GetOrAdd(7, static key => new Instance(null!, key));
        table.Remove(left);
        var successor = table.GetOrAdd(7, static key => new Instance(null!, key));

        table.BecameIdle(left);

        table.GetOrAdd(7, static key => new Instance(null!, key)).ShouldBeSameAs(successor);
    }

    [Fact]
    public async Task Message_ThatATurnConsumedBeforeALoad_IsNotTakenAgain()
    {
        await using var host = await StartAsync(AddWait);
        var engine = host.Services.GetRequiredService<EngineLease>().Engine;
        var key = await StartWaitAsync(host, engine);
        var consumed = new Message(new HistoryRecord { Kind = HistoryKind.EventRaised, Name = "Go" }, InboxRows.AnyGeneration, Seq: 99);
        var instance = new Instance(engine, key);
        var fresh = new List<Message>();

        TurnIntake.TryLoad(engine.Store, instance, [consumed], fresh).ShouldBeTrue();
        TurnIntake.Add(instance.Live.ShouldNotBeNull(), consumed, fresh);

        fresh.ShouldBeEmpty();
    }

    [Fact]
    public async Task Instance_ParkedWhileAWorkerIsAdded_TriesThatWorkerAtOnce()
    {
        await using var host = await StartAsync(AddWait);
        var engine = host.Services.GetRequiredService<EngineLease>().Engine;
        var key = await StartWaitAsync(host, engine);
        var instance = engine.Instances.GetOrAdd(key, created => new Instance(engine, created));
        var before = host.Scheduler.Completed;

        engine.Parked(instance, []);
        await host.SettleAsync();

        host.Scheduler.Completed.ShouldBe(before + 1);
    }

    private static void AddWait(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<int, string>("Wait", (context, _) => context.WaitForExternalEvent<string>("Go"));

    private static async Task<long> StartWaitAsync(EngineHost host, DurableEngine engine)
    {
        var id = await host.RunAsync("Wait", 0);
        return engine.Store.Database.Read(session => InstanceRows.Find(session, id)).ShouldNotBeNull().Key;
    }
}
