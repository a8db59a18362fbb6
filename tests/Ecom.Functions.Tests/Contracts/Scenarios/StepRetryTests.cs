using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Every step run a second time changes nothing.</summary>
public sealed class StepRetryTests
{
    [Fact]
    public async Task ApplyCommand_Twice_AppendsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        var sealedCommand = host.Services.GetRequiredService<CommandSeal>()
            .Seal(ContractCaseId.Of(contract.Id), "c1", new PersonCommand<ContractCommand>(People.Drafter, new SubmitDraft(1)));
        var step = ActivatorUtilities.CreateInstance<ApplyContractCommand>(host.Services);
        ApplyCommandInput<ContractCommand> input = new(contract.Id, "c1", sealedCommand, null, host.Now);
        var first = await step.RunAsync(input, default);
        var again = await step.RunAsync(input, default);
        again.ShouldBe(first);
        (await contract.EventsAsync()).OfType<ContractSubmitted>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ApplyCommand_ThatCameTooLate_IsRecordedAsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        var sealedCommand = host.Services.GetRequiredService<CommandSeal>()
            .Seal(ContractCaseId.Of(contract.Id), "c1", new PersonCommand<ContractCommand>(People.Drafter, new SubmitDraft(99)));
        var step = ActivatorUtilities.CreateInstance<ApplyContractCommand>(host.Services);
        _ = await step.RunAsync(new ApplyCommandInput<ContractCommand>(contract.Id, "c1", sealedCommand, null, host.Now), default);
        (await contract.EventsAsync()).OfType<CommandRefused>().ShouldHaveSingleItem().Code.ShouldBe("stale-draft");
    }

    [Fact]
    public async Task SealedCommand_ForAnotherContract_DoesNotOpen()
    {
        await using var host = await ContractHost.StartAsync();
        var seal = host.Services.GetRequiredService<CommandSeal>();
        var text = seal.Seal("one", "c1", new PersonCommand<ContractCommand>(People.Drafter, new SubmitDraft(1)));
        text.ShouldNotContain("SubmitDraft");
        seal.Open<ContractCommand>("one", "c1", text).Command.ShouldBe(new SubmitDraft(1));
        Should.Throw<InvalidOperationException>(() => seal.Open<ContractCommand>("two", "c1", text));
    }

    [Fact]
    public async Task NotifyPeople_Twice_SendsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var before = host.Mailbox.Messages.Count;
        var step = ActivatorUtilities.CreateInstance<NotifyContractPeople>(host.Services);
        await step.RunAsync(new NotifyPeopleInput(contract.Id, 0, (await contract.StateAsync()).Seq), default);
        // Only what time has overtaken differs: nothing new is sent.
        host.Mailbox.Messages.Count.ShouldBe(before);
    }

    [Fact]
    public async Task ArchivingSteps_Twice_StoreTheSameObjectsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await (await host.DraftAsync()).SentForSigningAsync()).SignedByAllAsync();
        var before = host.Archive.Paths;
        var recorded = (await contract.StateAsync()).Archive;
        ContractReference reference = new(contract.Id);
        var sealing = await ActivatorUtilities.CreateInstance<SealDocument>(host.Services).RunAsync(reference, default);
        var signed = await ActivatorUtilities.CreateInstance<ArchiveSignedDocument>(host.Services).RunAsync(reference, default);
        var certificate = await ActivatorUtilities.CreateInstance<ArchiveCertificate>(host.Services).RunAsync(reference, default);
        var ledger = await ActivatorUtilities.CreateInstance<ArchiveLedger>(host.Services).RunAsync(reference, default);
        sealing.Objects.ShouldBeSubsetOf(recorded);
        signed.Objects.Concat(certificate.Objects).Concat(ledger.Objects).ShouldBe(recorded);
        host.Archive.Paths.ShouldBe(before);
    }
}
