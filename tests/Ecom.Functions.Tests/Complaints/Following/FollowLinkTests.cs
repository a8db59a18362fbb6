using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class FollowLinkTests
{
    private static readonly string[] Verbs = ["messages", "accept", "refuse", "reopen", "rating", "withdraw", "attachments"];

    [Fact]
    public async Task Link_UnknownRevokedOrReplaced_IsTheSame404ForEverything()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var first = CustomerByLink.Of(complaint);
        await first.ViewAsync();

        await complaint.DoAsync("link", Staff.Agent);
        var second = CustomerByLink.Of(complaint);
        second.Path.ShouldNotBe(first.Path);
        await second.ViewAsync();
        await DeadAsync(host, complaint, first);

        await complaint.DoAsync("link/revoke", Staff.Agent, new ReasonRequest("passed on"));
        await DeadAsync(host, complaint, second);
        await DeadAsync(host, complaint, new CustomerByLink(complaint, $"/api/follow/{new string('A', 43)}"));
        await DeadAsync(host, complaint, new CustomerByLink(complaint, "/api/follow/x"));
    }

    [Fact]
    public async Task Link_AfterTwoYears_IsThe404OfAnUnknownOne()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        var opened = (await complaint.StateAsync()).OpenedAt;
        await host.AdvanceAsync(opened.AddDays(730) - host.Now - TimeSpan.FromSeconds(1));
        (await customer.PageAsync("zh")).Value.ShouldContain("CP-2026-000001");
        await host.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await customer.PageAsync("zh", 404)).Value.ShouldNotContain("CP-2026-000001");
        await DeadAsync(host, complaint, customer);
    }

    [Fact]
    public async Task Link_OfAnotherComplaint_ShowsNothingOfThisOne()
    {
        await using var host = await ContractHost.StartAsync();
        var mine = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("mine"));
        var me = CustomerByLink.Of(mine);
        (await me.UploadAsync("my own"u8.ToArray(), "own.txt")).Status.ShouldBe(202);
        var file = (await me.ViewAsync()).GetProperty("attachments")[0].GetProperty("id").GetString();
        var theirs = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("theirs") with { Subject = "Another matter", Description = "Other words." });
        var they = CustomerByLink.Of(theirs);

        var text = (await they.ReadAsync()).Text;
        text.ShouldContain("Another matter");
        text.ShouldNotContain("The parcel is late");
        text.ShouldNotContain("own.txt");
        (await host.SendAsync(HttpMethod.Get, $"{they.Path}/attachments/{file}", null)).ShouldBeRefused(404, "unknown-attachment");
        (await host.SendAsync(HttpMethod.Get, $"{me.Path}/attachments/{file}", null)).Bytes.ShouldBe("my own"u8.ToArray());

        await they.DoAsync("messages", new FollowMessage("Mine only."));
        (await mine.EventsAsync()).ShouldNotContain(happened => happened.ToString().Contains("Mine only."));
    }

    private static async Task DeadAsync(ContractHost host, ComplaintScenario complaint, CustomerByLink link)
    {
        var before = (await complaint.StateAsync()).Seq;
        List<ContractHost.Answer> answers = [await link.ReadAsync(), await host.SendAsync(HttpMethod.Get, $"{link.Path}/attachments/x", null)];
        foreach (var verb in Verbs) answers.Add(await link.SendAsync(verb, new { text = "hello", reason = "why", score = 5 }));
        foreach (var answer in answers)
        {
            answer.ShouldBeRefused(404, "unknown-link");
            answer.Json.EnumerateObject().Where(member => member.Name is not ("instance" or "traceId")).Select(member => member.Value.ToString())
                .ShouldBe(answers[0].Json.EnumerateObject().Where(member => member.Name is not ("instance" or "traceId")).Select(member => member.Value.ToString()));
        }

        (await link.PageAsync(status: 404)).Value.ShouldContain("Unknown link");
        (await complaint.StateAsync()).Seq.ShouldBe(before);
    }
}
