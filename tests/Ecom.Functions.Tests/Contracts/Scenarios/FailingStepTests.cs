using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A step that fails loses no accepted command, and no instance ends by it.</summary>
public sealed class FailingStepTests
{
    private static readonly CommandEnvelope Unreadable = new("unreadable", "AAAA");

    [Fact]
    public async Task Command_BehindOneThatFails_IsStillDealtWith()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await RaiseAsync(host, contract, Unreadable, Sealed(host, contract, "approve", new DecideReview(1, ReviewStage.Legal, ReviewVerdict.Approve)));

        (await contract.EventsAsync()).OfType<ReviewStageApproved>().ShouldHaveSingleItem();
        (await contract.StateAsync()).Parked.ShouldNotBeNull("a person must see that a command could not be dealt with");
        host.Mailbox.To("admin@staff.example.com").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Command_ThatAlwaysFails_HoldsTheContractUpForAWeekAtMost()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await RaiseAsync(host, contract, Unreadable);
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await contract.EventsAsync()).OfType<WorkParked>().Count().ShouldBe(7);
        (await contract.StateAsync()).Parked.ShouldBeNull();
        host.Mailbox.Of("contract-signing-reminder").ShouldNotBeEmpty("time acts though a command fails");
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Command_ThatReachesItsPhaseTwice_CountsOnceAndEndsNothing()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        // Between orchestrations, too, an event is delivered at least once.
        var approval = Sealed(host, contract, "approve", new DecideReview(1, ReviewStage.Legal, ReviewVerdict.Approve));
        var instances = await host.Host.Durable.GetAllInstancesAsync().ToListAsync();
        var review = instances.Single(instance => instance.Name == nameof(ContractReview)).InstanceId;
        for (var i = 0; i < 3; i++) await host.Host.Durable.RaiseEventAsync(review, nameof(CommandEnvelope), approval);
        await host.SettleAsync();
        (await contract.EventsAsync()).OfType<ReviewStageApproved>().ShouldHaveSingleItem();

        await contract.ApprovedAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Signing);
        (await contract.EventsAsync()).OfType<WorkParked>().ShouldBeEmpty();
    }

    [Fact]
    public void Command_ThatItsPhaseNeverGot_IsGivenAgain()
    {
        CommandEnvelope[] forwarded = [new("lost", "A"), new("handled", "B"), new("late", "C")];
        PhaseResult result = new(new CaseProgress<ContractPhase>(ContractPhase.Signing, 1, 7, null, 7), 1, ["handled"]);
        result.LeftOf(forwarded).ShouldBe([forwarded[0], forwarded[2]]);
        (result with { HandledCommands = null }).LeftOf(forwarded).ShouldBe(forwarded[1..], "a history from before ids were kept counts");
    }

    [Fact]
    public async Task Submit_ReadBeforeWorkWasParked_IsNotStale()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        var store = host.Services.GetRequiredService<ContractStore>();
        var seen = (await contract.StateAsync()).Seq;
        _ = await store.AppendAsync(
            contract.Id, await contract.StateAsync(), [new WorkParked("x", "y", host.Now), new WorkResumed()], Person.System, host.Now, null);
        await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(ContractLifecycle),
            new LifecycleInput(contract.Id, [Sealed(host, contract, "submit", new SubmitDraft(seen))]),
            new StartOrchestrationOptions { InstanceId = ContractCaseId.Of(contract.Id) });
        await host.SettleAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.InReview);
    }

    [Fact]
    public async Task Lifecycle_WhoseStoreIsAway_WaitsAndGoesOn()
    {
        await using var host = await ContractHost.StartAsync();
        // What the store does not know stands for a store that is away: no step works, not even parking.
        await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(ContractLifecycle), new LifecycleInput("later", []), new StartOrchestrationOptions { InstanceId = ContractCaseId.Of("later") });
        await host.SettleAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        (await StatusAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);

        _ = await host.Services.GetRequiredService<ContractStore>().AppendAsync(
            "later", null, [new DraftCreated("later", Drafts.Ordinary())], People.Drafter, host.Now, null);
        await host.AdvanceAsync(TimeSpan.FromMinutes(15));
        (await StatusAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);

        async Task<OrchestrationRuntimeStatus> StatusAsync() =>
            (await host.Host.Durable.GetInstanceAsync(ContractCaseId.Of("later"))).ShouldNotBeNull().RuntimeStatus;
    }

    [Fact]
    public async Task Lifecycle_Terminated_IsStartedAgainAndMissesNoDeadline()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await host.Host.Durable.TerminateInstanceAsync(ContractCaseId.Of(contract.Id));
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await host.Host.Durable.GetInstanceAsync(ContractCaseId.Of(contract.Id))).ShouldNotBeNull()
            .RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        (await contract.StateAsync()).Parked.ShouldBeNull();

        await contract.ApprovedAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Signing);
        await host.AdvanceAsync(TimeSpan.FromDays(106));
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Voided);
        (await contract.EventsAsync()).OfType<SignerLinkExpired>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Lifecycle_OfAContractThatIsOver_StaysTerminated()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await contract.AcceptedAsync(await contract.PostAsync("withdraw", People.Drafter, new { reason = "no" }));
        await host.Host.Durable.TerminateInstanceAsync(ContractCaseId.Of(contract.Id));
        await host.AdvanceAsync(TimeSpan.FromHours(2));
        (await host.Host.Durable.GetInstanceAsync(ContractCaseId.Of(contract.Id))).ShouldNotBeNull()
            .RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
    }

    private static CommandEnvelope Sealed(ContractHost host, ContractScenario contract, string commandId, ContractCommand command)
    {
        var by = command is SubmitDraft ? People.Drafter : People.LegalReviewer;
        return new(commandId, host.Services.GetRequiredService<CommandSeal>().Seal(ContractCaseId.Of(contract.Id), commandId, new PersonCommand<ContractCommand>(by, command)));
    }

    private static async Task RaiseAsync(ContractHost host, ContractScenario contract, params CommandEnvelope[] commands)
    {
        foreach (var command in commands)
            await host.Host.Durable.RaiseEventAsync(ContractCaseId.Of(contract.Id), nameof(CommandEnvelope), command);
        await host.SettleAsync();
    }
}
