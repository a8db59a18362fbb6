using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Tests.Contracts;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Steps that run twice change nothing the second time; steps that fail lose nothing.</summary>
public sealed class ComplaintStepTests
{
    [Fact]
    public async Task ApplyCommand_Twice_AppendsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var step = ActivatorUtilities.CreateInstance<ApplyComplaintCommand>(host.Services);
        ApplyCommandInput<ComplaintCommand> input = new(complaint.Id, "c1", Sealed(host, complaint, "c1").Sealed, null, host.Now);
        var first = await step.RunAsync(input, default);
        (await step.RunAsync(input, default)).ShouldBe(first);
        (await complaint.EventsAsync()).OfType<CustomerAnswered>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task NotifyPeople_Twice_SendsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We asked the carrier."));
        var before = host.Mailbox.Messages.Select(message => message.Key).ToList();
        before.Count.ShouldBe(2);
        var step = ActivatorUtilities.CreateInstance<NotifyComplaintPeople>(host.Services);
        await step.RunAsync(new NotifyPeopleInput(complaint.Id, 0, (await complaint.StateAsync()).Seq), default);
        host.Mailbox.Messages.Select(message => message.Key).ShouldBe(before);
    }

    [Fact]
    public async Task Command_ThatCannotBeRead_IsParkedWhileOthersAreDealtWith()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await RaiseAsync(host, complaint, new CommandEnvelope("unreadable", "AAAA"), Sealed(host, complaint, "c1"));
        (await complaint.StateAsync()).Parked.ShouldNotBeNull("a person must see that a command could not be dealt with");
        (await complaint.EventsAsync()).OfType<CustomerAnswered>().ShouldHaveSingleItem();
        host.Mailbox.To("admin@staff.example.com").ShouldNotBeEmpty();

        // Clocks that pass while work is parked are told as soon as it resumes.
        await host.AdvanceAsync(TimeSpan.FromDays(10));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldNotBeEmpty();
        (await complaint.StateAsync()).Parked.ShouldBeNull();
    }

    [Fact]
    public async Task Messages_ThatCannotLeave_DoNotHoldTheClocksUp()
    {
        await using var host = await ContractHost.StartAsync();
        host.Mailbox.IsAway = true;
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromHours(6));
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldNotBeEmpty();
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    private static CommandEnvelope Sealed(ContractHost host, ComplaintScenario complaint, string commandId) => new(
        commandId,
        host.Services.GetRequiredService<CommandSeal>().Seal(
            ComplaintCaseId.Of(complaint.Id), commandId, new PersonCommand<ComplaintCommand>(Staff.Agent, new ReplyToCustomer("We asked the carrier."))));

    private static async Task RaiseAsync(ContractHost host, ComplaintScenario complaint, params CommandEnvelope[] commands)
    {
        foreach (var command in commands)
            await host.Host.Durable.RaiseEventAsync(ComplaintCaseId.Of(complaint.Id), nameof(CommandEnvelope), command);
        await host.SettleAsync();
    }
}
