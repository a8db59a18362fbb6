using System.Text.Json.Nodes;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

public sealed class PublicReportTests
{
    private const string Key = "5f0c2c8e-94a7-4f0e-9d7d-2b1c6f1e9a11";

    [Fact]
    public async Task Report_ByACustomer_IsOpenedAndAnsweredWithTheLinkThatTheMailHas()
    {
        await using var host = await ContractHost.StartAsync();
        var answer = await PublicReports.SendAsync(host, PublicReports.Ordinary());

        answer.Status.ShouldBe(202, answer.Text);
        var link = answer.Json.GetProperty("link").GetString()!;
        link.ShouldBe(host.Mailbox.Of("complaint-received").ShouldHaveSingleItem().Values["link"]);
        var found = await host.Services.GetRequiredService<ComplaintLinks>()
            .FindAsync(link[(link.LastIndexOf('/') + 1)..], CancellationToken.None);
        var complaint = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        found!.Id.ShouldBe(complaint.Id);
        complaint.Report.Channel.ShouldBe(ComplaintChannel.WebForm);
        complaint.Report.Customer.Tier.ShouldBe(CustomerTier.Standard);
        complaint.Report.Impact.ShouldBe(ComplaintImpact.Medium);
        complaint.Category.ShouldBe(ComplaintCategory.Logistics);
    }

    [Fact]
    public async Task Report_AgainWithItsKey_IsTheSameCaseAndTheSameLink()
    {
        await using var host = await ContractHost.StartAsync();
        var first = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);
        var again = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        var later = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);

        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        later.Text.ShouldBe(first.Text, "a key that was forgotten still makes the same case");
        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Report_WithAnothersKeyOrWithoutOne_NeverGetsTheirLink()
    {
        await using var host = await ContractHost.StartAsync();
        var first = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);

        var other = PublicReports.Ordinary();
        other["subject"] = "Something else";
        (await PublicReports.SendAsync(host, other, Key)).ShouldBeRefused(422, "idempotency-key-reused");
        (await PublicReports.SendAsync(host, PublicReports.Ordinary(), "guess-me")).ShouldBeRefused(400, "invalid-request");
        var same = await PublicReports.SendAsync(host, PublicReports.Ordinary());
        same.Status.ShouldBe(202, same.Text);
        same.Text.ShouldNotBe(first.Text);
        (await IntakeQueues.ComplaintsAsync(host)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Report_AgainAfterItsLinkWasRevoked_GetsNoLink()
    {
        await using var host = await ContractHost.StartAsync();
        _ = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);
        ComplaintScenario complaint = new(host, (await IntakeQueues.ComplaintsAsync(host)).Single().Id);
        var revoked = await host.SendAsync(HttpMethod.Post, $"{complaint.Path}/link/revoke", Staff.Lead, new ReasonRequest("The mailbox is shared."));
        revoked.Status.ShouldBe(202, revoked.Text);

        var again = await PublicReports.SendAsync(host, PublicReports.Ordinary(), Key);
        again.Status.ShouldBe(202, again.Text);
        again.Json.GetProperty("link").GetString().ShouldBeNull();
    }

    [Fact]
    public async Task Report_ThatSaysWhatIsNotTheCustomersToSay_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        foreach (var field in new[] { "impact", "externalId", "priority" })
        {
            var report = PublicReports.Ordinary();
            report[field] = "high";
            (await PublicReports.SendAsync(host, report)).ShouldBeRefused(400, "invalid-request");
        }

        foreach (var field in new[] { "tier", "id" })
        {
            var report = PublicReports.Ordinary();
            report["customer"]![field] = "gold";
            (await PublicReports.SendAsync(host, report)).ShouldBeRefused(400, "invalid-request");
        }

        var byPhone = PublicReports.Ordinary();
        byPhone["channel"] = "phone";
        var refused = await PublicReports.SendAsync(host, byPhone);
        refused.Fields().ShouldBe(["/channel"]);
        refused.Text.ShouldContain("webForm, app");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_ThatIsNotComplete_NamesEveryFieldAndOpensNothing()
    {
        await using var host = await ContractHost.StartAsync();

        var missing = await PublicReports.SendAsync(host, new JsonObject { ["customer"] = new JsonObject { ["name"] = "Mei" } });
        missing.ShouldBeRefused(400, "invalid-request");
        missing.Fields().ShouldBe(["/subject", "/description"]);

        var unknown = PublicReports.Ordinary();
        unknown["category"] = "ghosts";
        var category = await PublicReports.SendAsync(host, unknown);
        category.ShouldBeRefused(400, "invalid-request");
        category.Fields().ShouldBe(["/category"]);

        var empty = PublicReports.Ordinary();
        empty["customer"] = new JsonObject { ["name"] = "M\u0007ei" };
        empty["subject"] = " ";
        var problems = await PublicReports.SendAsync(host, empty);
        problems.ShouldBeRefused(400, "report-invalid");
        problems.Fields().ShouldBe(["/subject", "/customer/name", "/customer/email", "/customer/phone"]);
        problems.Text.ShouldNotContain("an id", Case.Insensitive, "which a customer cannot give");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_WithMarkup_IsKeptAsText()
    {
        await using var host = await ContractHost.StartAsync();
        var report = PublicReports.Ordinary();
        report["description"] = "<script>alert(1)</script> & <b>bold</b>";
        (await PublicReports.SendAsync(host, report)).Status.ShouldBe(202);

        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.Description.ShouldBe("<script>alert(1)</script> & <b>bold</b>");
    }

    [Fact]
    public async Task Reports_MoreThanTenAMinuteFromOneAddress_AreRefusedUntilTheNext()
    {
        await using var host = await ContractHost.StartAsync();
        for (var number = 1; number <= 10; number++)
            (await PublicReports.SendAsync(host, PublicReports.Ordinary())).Status.ShouldBe(202);

        (await PublicReports.SendAsync(host, PublicReports.Ordinary())).Status.ShouldBe(429);
        (await IntakeQueues.ComplaintsAsync(host)).Count.ShouldBe(10);

        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await PublicReports.SendAsync(host, PublicReports.Ordinary())).Status.ShouldBe(202);
    }
}
