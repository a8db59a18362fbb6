using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The sweep finds contracts whose lifecycle does not act, however that came, and no others.</summary>
public sealed class ContractSweepTests
{
    [Fact]
    public async Task Lifecycle_ThatWasTerminated_IsStartedAgain()
    {
        await using var host = await StartAsync();
        using Counts counts = new(host);
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await host.Host.Durable.TerminateInstanceAsync(ContractCaseId.Of(contract.Id));
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await FlowAsync(contract)).ShouldBe(OrchestrationRuntimeStatus.Running);
        counts.Differences.ShouldBe(["dead"]);
    }

    [Fact]
    public async Task Lifecycle_ThatIsGone_IsStartedAgainAndItsDeadlinesAct()
    {
        await using var host = await StartAsync();
        using Counts counts = new(host);
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await host.Host.Durable.TerminateInstanceAsync(ContractCaseId.Of(contract.Id));
        await host.SettleAsync();
        (await host.Host.Durable.PurgeInstanceAsync(ContractCaseId.Of(contract.Id))).PurgedInstanceCount.ShouldBe(1);
        await host.AdvanceAsync(TimeSpan.FromDays(14));
        (await contract.EventsAsync()).OfType<ReviewEscalated>().ShouldHaveSingleItem();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Returned);
        counts.Differences.ShouldBe(["dead"]);
    }

    [Fact]
    public async Task Lifecycle_ThatSleepsOverADeadline_IsWoken()
    {
        await using var host = await StartAsync();
        using Counts counts = new(host);
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        // Written past the lifecycle, which waits for a later instant.
        ReviewStageOpened earlier = new(ReviewStage.Legal, host.Now.AddMinutes(10), host.Now.AddDays(30));
        _ = await host.Services.GetRequiredService<ContractStore>().AppendAsync(contract.Id, await contract.StateAsync(), [earlier], Person.System, host.Now, null);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await contract.EventsAsync()).OfType<ReviewersReminded>().ShouldHaveSingleItem();
        counts.Differences.ShouldBe(["late"]);
    }

    [Fact]
    public async Task Contracts_ThatWaitOrAreOverOrDrafts_AreLeftAlone()
    {
        await using var host = await StartAsync();
        using Counts counts = new(host);
        _ = await host.DraftAsync();
        var waiting = await (await host.DraftAsync()).SubmittedAsync();
        var inForce = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        var over = await (await host.DraftAsync()).SubmittedAsync();
        await over.AcceptedAsync(await over.PostAsync("withdraw", People.Drafter, new { reason = "no" }));
        await host.AdvanceAsync(TimeSpan.FromHours(5));
        (await over.StatusAsync()).ShouldBe(ContractStatus.Withdrawn);
        (await FlowAsync(over)).ShouldBe(OrchestrationRuntimeStatus.Completed);
        (await FlowAsync(inForce)).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await FlowAsync(waiting)).ShouldBe(OrchestrationRuntimeStatus.Running);
        counts.Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Contract_ThatCannotBeRead_HidesNoOtherAndIsTriedAgain()
    {
        CountingLedger ledger = new();
        await using var host = await StartAsync(ledger.Watch);
        using Counts counts = new(host);
        ContractScenario[] both = [await (await host.DraftAsync()).SubmittedAsync(), await (await host.DraftAsync()).SubmittedAsync()];
        foreach (var contract in both) await host.Host.Durable.TerminateInstanceAsync(ContractCaseId.Of(contract.Id));
        ledger.Unreadable = ContractCaseId.Of(both[0].Id);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await FlowAsync(both[1])).ShouldBe(OrchestrationRuntimeStatus.Running);
        ledger.Unreadable = ContractCaseId.Of(both[1].Id);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await FlowAsync(both[0])).ShouldBe(OrchestrationRuntimeStatus.Running);
        counts.Differences.Count(what => what == "dead").ShouldBe(2);
    }

    private static Task<ContractHost> StartAsync(Action<IServiceCollection>? configure = null) =>
        ContractHost.StartAsync(configure: configure, timers: [typeof(SweepContracts)]);

    private static async Task<OrchestrationRuntimeStatus?> FlowAsync(ContractScenario contract) =>
        (await contract.Host.Host.Durable.GetInstanceAsync(ContractCaseId.Of(contract.Id)))?.RuntimeStatus;
}
