using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class DeadlineTests
{
    [Fact]
    public async Task Review_Undecided_RemindsEscalatesAndReturns()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(14));
        var events = await contract.EventsAsync();
        events.OfType<ReviewersReminded>().ShouldHaveSingleItem();
        events.OfType<ReviewEscalated>().ShouldHaveSingleItem();
        events.OfType<ReviewLapsed>().ShouldHaveSingleItem();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Returned);
        host.Mailbox.Of("contract-review-reminder").ShouldHaveSingleItem();
        host.Mailbox.Of("contract-review-overdue").ShouldHaveSingleItem().To.Email.ShouldStartWith("management@");
    }

    [Fact]
    public async Task ReturnedDraft_Forgotten_IsWithdrawn()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        _ = await contract.DecideAsync(People.LegalReviewer, new(1, ReviewStage.Legal, ReviewVerdict.RequestChanges, Comment: "no"));
        await host.AdvanceAsync(TimeSpan.FromDays(31));
        (await contract.EventsAsync()).OfType<DrafterReminded>().ShouldHaveSingleItem();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Withdrawn);
    }

    [Fact]
    public async Task Signing_Ignored_RemindsExpiresAndVoids()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        await host.AdvanceAsync(TimeSpan.FromDays(91));
        host.Mailbox.Of("contract-signing-reminder").Count.ShouldBe(43);
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann"), 410, "link-expired");
        await host.AdvanceAsync(TimeSpan.FromDays(14));
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Voided);
    }

    [Fact]
    public async Task Signing_ExpiredThenResent_GoesOn()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(91));
        await contract.AcceptedAsync(await contract.PostAsync("signers/ann/resend", People.Drafter));
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Paper_NotComing_IsVoided()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync(Drafts.OnPaper())).SentForSigningAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(105));
        (await contract.EventsAsync()).OfType<PaperOverdue>().ShouldHaveSingleItem();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Voided);
    }
}
