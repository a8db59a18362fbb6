using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

public sealed class WholeContractTests
{
    [Fact]
    public async Task Electronic_WithParallelGroup_GoesFromDraftToExpiry()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.ForThree())).SubmittedAsync();
        (await contract.StateAsync()).Number.ShouldBe("MC-2026-000001");
        host.Mailbox.Of("contract-review-requested").ShouldHaveSingleItem().To.Email.ShouldStartWith("legal@");

        await contract.ApprovedAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Signing);
        host.Mailbox.Of("contract-signing-invitation").Select(message => message.To.Email).ShouldBe(["ann@example.com", "bo@example.com"]);

        await contract.SignedByAsync("bo");
        host.Mailbox.To("cai@example.com").ShouldBeEmpty();
        await contract.SignedByAsync("ann");
        await contract.SignedByAsync("cai");

        var state = await contract.StateAsync();
        state.Status.ShouldBe(ContractStatus.Active);
        state.Archive.Select(stored => stored.Path).ShouldBe(
            [
                "contracts/MC-2026-000001/signed.pdf", "contracts/MC-2026-000001/contract-r1.pdf",
                "contracts/MC-2026-000001/certificate.pdf", "contracts/MC-2026-000001/ledger.jsonl",
            ]);
        host.Mailbox.Of("contract-signed").Count.ShouldBe(4, "the sender and three signers");

        await host.AdvanceAsync(state.EndsAt!.Value - host.Now);
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Expired);
    }

    [Fact]
    public async Task Special_GoesThroughManagementAndPartner()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.Special())).SentForSigningAsync();
        (await contract.StateAsync()).Review!.Decisions.Count.ShouldBe(4);
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Paper_IsCompletedByTheScan()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
        host.Mailbox.Of("contract-signing-invitation").ShouldBeEmpty();
        await contract.AcceptedAsync(await contract.PostAsync("paper-signature", People.LegalReviewer, Scans.Form()));
        var state = await contract.StateAsync();
        state.Status.ShouldBe(ContractStatus.Active);
        state.Archive.ShouldContain(stored => stored.Kind == ArchivedKinds.PaperScan);
    }

    [Fact]
    public async Task Changes_Requested_StartANewRevisionAtLegal()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await (await host.DraftAsync()).SubmittedAsync()).ApprovedAsync(ReviewStage.Legal);
        await contract.AcceptedAsync(await contract.DecideAsync(
            People.OperationsReviewer, new(1, ReviewStage.Operations, ReviewVerdict.RequestChanges, Comment: "clearer")));
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Returned);

        var edited = await host.SendAsync(
            HttpMethod.Put,
            contract.Path,
            People.Drafter,
            ContractHost.Request(Drafts.Ordinary() with { Title = "clearer" }),
            ifMatch: $"\"{(await contract.StateAsync()).Seq}\"");
        edited.Status.ShouldBe(200, edited.Text);
        await contract.SubmittedAsync();
        var state = await contract.StateAsync();
        state.Revision.ShouldBe(2);
        state.Number.ShouldBe("MC-2026-000001");
        state.Review!.Open!.Stage.ShouldBe(ReviewStage.Legal);
        await (await contract.ApprovedAsync()).SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Delegated_Signature_GoesToTheOtherPerson()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var old = await contract.LinkAsync("ann");
        using FormUrlEncodedContent form = new([new("delegateName", "Dora Wu"), new("delegateEmail", "dora@example.com")]);
        await contract.AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{old}/delegate", null, form));
        await contract.RefusedAsync(() => contract.SignAsync(old, "ann"), 410, "link-replaced");
        await contract.SignedByAsync("ann");
        (await contract.StateAsync()).Signing!.Find("ann")!.Signature!.Name.ShouldBe("Dora Wu");
    }

    [Fact]
    public async Task Declined_EndsTheContract()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        using FormUrlEncodedContent form = new([new("reason", "the price")]);
        await contract.AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{await contract.LinkAsync("ann")}/decline", null, form));
        var state = await contract.StateAsync();
        state.Status.ShouldBe(ContractStatus.Declined);
        state.EndReason.ShouldBe("the price");
    }

    [Fact]
    public async Task Links_AppearInNoAnswerAndNoLedger()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var token = (await contract.LinkAsync("ann")).Split('/')[^1];
        (await contract.ReadAsync()).ToString().ShouldNotContain(token);
        (await host.Host.Durable.GetInstanceAsync($"contract-{contract.Id}", getInputsAndOutputs: true)).ShouldNotBeNull()
            .SerializedInput.ShouldNotBeNull().ShouldNotContain(token);
    }

    [Fact]
    public async Task Archive_Away_ParksTheContractAndResumes()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await contract.SignedByAsync("ann");
        host.Archive.IsAway = true;
        await contract.SignedByAsync("bo");
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await contract.StateAsync()).Parked.ShouldNotBeNull();
        host.Mailbox.To("admin@staff.example.com").ShouldNotBeEmpty();

        host.Archive.IsAway = false;
        await contract.AcceptedAsync(await contract.PostAsync("resume", People.Admin));
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Command_GivenTwice_HappensOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        for (var i = 0; i < 2; i++)
            await contract.AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{contract.Path}/submit", People.Drafter, null, "one-submit"));
        var approval = await contract.ApprovalAsync(ReviewStage.Legal);
        for (var i = 0; i < 2; i++)
            await contract.AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{contract.Path}/decisions", People.LegalReviewer, approval, "one-decision"));
        (await contract.EventsAsync()).Select(happened => happened.GetType().Name).ShouldBe(
            [nameof(DraftCreated), nameof(ContractSubmitted), nameof(ReviewStageOpened), nameof(ReviewStageApproved), nameof(ReviewStageOpened)]);
    }

    [Fact]
    public async Task Drafter_Withdraws_BeforeAndAfterSubmit()
    {
        await using var host = await ContractHost.StartAsync();
        var draft = await host.DraftAsync();
        await draft.AcceptedAsync(await draft.PostAsync("withdraw", People.Drafter, new { reason = "no" }));
        (await draft.StatusAsync()).ShouldBe(ContractStatus.Withdrawn);
        var submitted = await (await host.DraftAsync()).SubmittedAsync();
        await submitted.AcceptedAsync(await submitted.PostAsync("withdraw", People.Drafter, new { reason = "no" }));
        (await submitted.StatusAsync()).ShouldBe(ContractStatus.Withdrawn);
    }

    [Fact]
    public async Task Mail_Away_DoesNotHoldTheContractUpAndIsSentLater()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        host.Mailbox.IsAway = true;
        foreach (var stage in new[] { ReviewStage.Legal, ReviewStage.Operations })
        {
            await contract.ApprovedAsync(stage);
            await host.AdvanceAsync(TimeSpan.FromHours(1));
        }

        (await contract.StatusAsync()).ShouldBe(ContractStatus.Signing);
        (await contract.StateAsync()).Parked.ShouldBeNull();
        host.Mailbox.Of("contract-signing-invitation").ShouldBeEmpty();

        host.Mailbox.IsAway = false;
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        host.Mailbox.Of("contract-signing-invitation").ShouldHaveSingleItem();
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Mail_AwayAtTheEnd_SendsTheLastNewsLater()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        host.Mailbox.IsAway = true;
        await contract.AcceptedAsync(await contract.DecideAsync(
            People.LegalReviewer, new(1, ReviewStage.Legal, ReviewVerdict.Reject, Comment: "no")));
        await host.AdvanceAsync(TimeSpan.FromHours(5));
        host.Mailbox.IsAway = false;
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        host.Mailbox.Of("contract-rejected").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Submit_AfterOneThatCameTooLate_StartsTheReview()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        var late = host.Services.GetRequiredService<CommandSeal>().Seal(ContractCaseId.Of(contract.Id), "late", new PersonCommand<ContractCommand>(People.Drafter, new SubmitDraft(99)));
        _ = await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(ContractLifecycle),
            new LifecycleInput(contract.Id, [new CommandEnvelope("late", late)]),
            new StartOrchestrationOptions { InstanceId = ContractCaseId.Of(contract.Id) });
        await host.SettleAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Draft);
        await contract.SubmittedAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.InReview);
    }

    [Fact]
    public async Task Decisions_AtTheSameTime_OneCountsAndTheOtherIsSeenToBeRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        var approval = await contract.ApprovalAsync(ReviewStage.Legal);
        var answers = await Task.WhenAll(
            contract.DecideAsync(People.LegalReviewer, approval),
            contract.DecideAsync(People.LegalReviewer with { Id = "sun.li" }, approval with { Verdict = ReviewVerdict.Reject, Comment = "no" }));
        var events = await contract.EventsAsync();
        (events.OfType<ReviewStageApproved>().Count() + events.OfType<ContractRejected>().Count()).ShouldBe(1);
        (answers.Count(answer => answer.Status == 409) + events.OfType<CommandRefused>().Count()).ShouldBe(1);
    }
}
