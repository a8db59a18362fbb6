using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Agents take, pass on and list complaints.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task Complaint_TakenByAnother_IsAssignedByALead()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("take", Staff.Agent);
        await complaint.RefusedAsync("take", Staff.OtherAgent, null, 409, "taken-by-another");
        await complaint.RefusedAsync("replies", Staff.OtherAgent, new TextRequest("x"), 409, "taken-by-another");
        await complaint.RefusedAsync("assign", Staff.Finance, new AssignRequest("agent.bai", "Bai"), 403, "wrong-role");
        await complaint.DoAsync("assign", Staff.Lead, new AssignRequest(Staff.OtherAgent.Id, "Bai"));
        await complaint.DoAsync("replies", Staff.OtherAgent, new TextRequest("We asked the carrier."));
        (await complaint.MemosAsync()).ShouldContain(news => news.Contains("assigned to you"));
    }

    [Fact]
    public async Task Demand_MadeLater_IsRecordedOnceAndItsLimitAlarmsBeforeItPasses()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        DemandRequest demand = new(CustomerDemand.Refund, ComplaintLaw.DayOf(host.Now));
        await complaint.RefusedAsync("demands", Staff.Finance, demand, 403, "wrong-role");
        await complaint.DoAsync("demands", Staff.Agent, demand);
        await complaint.RefusedAsync("demands", Staff.Agent, demand, 409, "demand-already-recorded");
        (await complaint.EventsAsync()).OfType<DemandRecorded>().ShouldHaveSingleItem().ShouldBe(new DemandRecorded(demand.Demand, demand.MadeOn));

        await host.AdvanceAsync(TimeSpan.FromDays(14));
        (await complaint.EventsAsync()).OfType<StatutoryLineNear>().Count().ShouldBe(2, "5 and 2 days before");
        (await complaint.EventsAsync()).OfType<StatutoryLinePassed>().ShouldBeEmpty();
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        (await complaint.EventsAsync()).OfType<StatutoryLinePassed>().ShouldHaveSingleItem().Limit.ShouldBe(StatutoryLimit.DeliberateDelay);
    }

    [Fact]
    public async Task Complaint_Transferred_IsInTheOtherQueueAndNobodys()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("take", Staff.Agent);
        await complaint.RefusedAsync("transfer", Staff.Agent, new TransferRequest("nowhere", "x"), 400, "queue-unknown");
        await complaint.DoAsync("transfer", Staff.Agent, new TransferRequest("payment", "about money"));
        var state = await complaint.StateAsync();
        (state.Queue, state.Owner, state.Status).ShouldBe(("payment", null, ComplaintStatus.New));
    }

    [Fact]
    public async Task Complaint_ThatThereIsNot_IsNotFound()
    {
        await using var host = await ContractHost.StartAsync();
        foreach (var path in new[] { "", "/clocks" })
            (await host.SendAsync(HttpMethod.Get, $"/api/complaints/nothing{path}", Staff.Agent)).ShouldBeRefused(404, "unknown-complaint");
        (await host.SendAsync(HttpMethod.Post, "/api/complaints/nothing/take", Staff.Agent)).ShouldBeRefused(404, "unknown-complaint");
    }

    [Fact]
    public async Task Desk_IsNotOpenToOthers()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        (await host.SendAsync(HttpMethod.Post, $"{complaint.Path}/take", Staff.Finance)).Status.ShouldBe(403);
        (await host.SendAsync(HttpMethod.Get, complaint.Path, Staff.Finance)).Status.ShouldBe(403);
        (await host.SendAsync(HttpMethod.Get, "/api/complaints", null)).Status.ShouldBe(401);
        (await host.SendAsync(HttpMethod.Post, "/api/complaints", Staff.Finance, Reports.Ordinary())).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Report_OfTheSameExternalId_IsOneComplaint()
    {
        await using var host = await ContractHost.StartAsync();
        var one = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-1"));
        var two = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-1"));
        two.Id.ShouldBe(one.Id);
        (await one.EventsAsync()).OfType<ComplaintOpened>().ShouldHaveSingleItem();
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Report_AboutTheSameOrder_NamesTheEarlierOne()
    {
        await using var host = await ContractHost.StartAsync();
        var one = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var two = await ComplaintScenario.ReportedAsync(host);
        (await two.StateAsync()).Earlier.ShouldBe([one.Id]);
    }

    [Fact]
    public async Task Report_OfTheSameAddressAboutTheSameOrder_NamesTheEarlierOne_AndNoOther()
    {
        await using var host = await ContractHost.StartAsync();
        var ordinary = Reports.Ordinary();
        var one = await ComplaintScenario.ReportedAsync(host);
        _ = await ComplaintScenario.ReportedAsync(host, ordinary with { Customer = ordinary.Customer with { Id = "customer-8", Email = "bo@example.com" } });
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var two = await ComplaintScenario.ReportedAsync(host, ordinary with { Customer = ordinary.Customer with { Id = null, Email = "MEI@example.com" } });
        (await two.StateAsync()).Earlier.ShouldBe([one.Id], "a customer without login has no id");
    }

    [Fact]
    public async Task Reports_WithBlankIds_AreComplaintsOfTheirOwn()
    {
        await using var host = await ContractHost.StartAsync();
        var one = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary(" ") with { OrderId = "" });
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var two = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary(" ") with { OrderId = "" });
        two.Id.ShouldNotBe(one.Id);
        (await two.StateAsync()).Earlier.ShouldBeEmpty("they are about no order");
    }

    [Fact]
    public async Task Worklist_WithACursorThatWasChanged_NamesItAsItIsSent()
    {
        await using var host = await ContractHost.StartAsync();
        var answer = await host.SendAsync(HttpMethod.Get, "/api/complaints?continuation=eyJhIjoxfQ", Staff.Agent);
        answer.ShouldBeRefused(400, "invalid-request");
        answer.Fields().ShouldBe(["continuation"]);
    }

    [Fact]
    public async Task Worklist_IsDueSoonestFirst_AndPaged()
    {
        await using var host = await ContractHost.StartAsync();
        var ordinary = await ComplaintScenario.ReportedAsync(host);
        var fire = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-1") with { Subject = "The parcel caught fire", Category = ComplaintCategory.Logistics });
        var phone = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-2") with { Channel = ComplaintChannel.Phone });
        var resolved = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-3"));
        await resolved.DoAsync("resolution", Staff.Agent, new TextRequest("done"));

        List<string> listed = [];
        var path = "/api/complaints?queue=logistics&limit=2";
        for (var pages = 0; path is not null; pages++)
        {
            pages.ShouldBeLessThan(5);
            var answer = await host.SendAsync(HttpMethod.Get, path, Staff.Agent);
            answer.Status.ShouldBe(200, answer.Text);
            listed.AddRange(answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            path = answer.Json.TryGetProperty("continuation", out var next) && next.GetString() is { } token
                ? $"/api/complaints?queue=logistics&limit=2&continuation={Uri.EscapeDataString(token)}"
                : null;
        }

        listed.ShouldBe([fire.Id, phone.Id, ordinary.Id]);
    }
}
