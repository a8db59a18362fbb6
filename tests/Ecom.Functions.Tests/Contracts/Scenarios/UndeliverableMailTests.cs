using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A mailbox that refuses for good holds nobody up.</summary>
public sealed class UndeliverableMailTests
{
    [Fact]
    public async Task Mailbox_ThatRefusesForGood_IsToldToAdminsAndTheOthersGetTheirMessagesOnce()
    {
        await using var host = await ContractHost.StartAsync();
        host.Mailbox.Refuses = "bo@example.com";
        var contract = await (await host.DraftAsync(Drafts.ForThree())).SentForSigningAsync();
        var told = host.Mailbox.Messages.Count;
        await host.AdvanceAsync(TimeSpan.FromDays(4));

        host.Mailbox.Deliveries.GroupBy(key => key).ShouldAllBe(copies => copies.Count() == 1);
        host.Mailbox.Of("contract-signing-invitation").ShouldHaveSingleItem().To.Email.ShouldBe("ann@example.com");
        host.Mailbox.Of("notification-parked").ShouldHaveSingleItem().To.Email.ShouldBe("admin@staff.example.com");
        host.Mailbox.Messages.Count.ShouldBe(told + 1, "nothing but the notice");
        (await host.Host.Durable.GetInstanceAsync($"contract-{contract.Id}")).ShouldNotBeNull().SerializedCustomStatus.ShouldBeNull();
    }

    [Fact]
    public async Task Invitation_SentAgainByAnAdmin_LetsTheSignerSign()
    {
        await using var host = await ContractHost.StartAsync();
        host.Mailbox.Refuses = "bo@example.com";
        var contract = await (await host.DraftAsync(Drafts.ForThree())).SentForSigningAsync();
        host.Mailbox.Refuses = null;
        var parked = (await host.SendAsync(HttpMethod.Get, "/api/notifications/parked", People.Admin)).Json.GetProperty("items")
            .EnumerateArray().ShouldHaveSingleItem();
        parked.GetProperty("key").GetString().ShouldNotBeNull().ShouldContain(contract.Id);

        var again = await host.SendAsync(HttpMethod.Post, $"/api/notifications/parked/{parked.GetProperty("id").GetString()}/resend", People.Admin);
        again.Status.ShouldBe(202, again.Text);
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }
}
