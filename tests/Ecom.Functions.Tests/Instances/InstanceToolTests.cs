using System.Text.Json;
using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Instances;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Privacy;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Instances;

/// <summary>What admins do with orchestration instances.</summary>
public sealed class InstanceToolTests
{
    private const string Path = "/api/instances";
    private static readonly InstanceOrderRequest Because = new("a test wants it");

    [Fact]
    public async Task List_ByStatusTimeAndPrefix_ComesInPagesAndSaysNothingOfInputs()
    {
        await using var host = await ContractHost.StartAsync();
        for (var i = 1; i <= 3; i++) _ = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary($"m-{i}"));
        _ = await FailedAsync(host);

        var failed = (await ReadAsync(host, "?status=failed")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        failed.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "name", "status", "createdAt", "lastUpdatedAt", "failureType"]);
        failed.GetProperty("name").GetString().ShouldBe(nameof(ContractPurging));
        failed.GetProperty("failureType").GetString().ShouldNotBeNullOrEmpty();

        List<string?> ids = [];
        for (string? query = "?prefix=complaint-&status=running,failed&limit=2"; query is not null;)
        {
            var page = await ReadAsync(host, query);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
            query = page.GetProperty("next").GetString()?[Path.Length..];
        }

        ids.Count.ShouldBe(3);
        ids.Distinct().Count().ShouldBe(3);
        (await ReadAsync(host, $"?createdFrom={host.Now.AddHours(1):yyyy-MM-dd'T'HH:mm:ss'Z'}")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await host.SendAsync(HttpMethod.Get, Path + "?status=lost&createdTo=yesterday", Admins.Ada)).Json.GetProperty("errors").GetArrayLength().ShouldBe(2);
        (await host.SendAsync(HttpMethod.Get, Path + "?limit=101", Admins.Ada)).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Get, Path + "?continuation=bm8tcGFnZQ", Admins.Ada)).ShouldBeRefused(400, "invalid-request");
    }

    [Fact]
    public async Task Instance_OfACase_IsShownWithItsCaseAndAHistoryThatAPersonCanRead()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("notes", Staff.Agent, new TextRequest("SECRET of 梅"));
        var id = ComplaintCaseId.Of(complaint.Id);

        var shown = await ReadAsync(host, $"/{id}");
        shown.GetProperty("instance").GetProperty("status").GetString().ShouldBe("running");
        shown.GetProperty("case").GetProperty("isOpen").GetBoolean().ShouldBeTrue();
        shown.GetProperty("customStatus").ValueKind.ShouldBe(JsonValueKind.Null);

        var history = await host.SendAsync(HttpMethod.Get, $"{Path}/{id}/history?limit=100", Admins.Ada);
        history.Status.ShouldBe(200, history.Text);
        var said = history.Json.GetProperty("items").EnumerateArray()
            .Select(entry => $"{entry.GetProperty("what").GetString()} {entry.GetProperty("name").GetString()}".Trim()).Reverse().ToList();
        said[0].ShouldBe($"started {nameof(ComplaintHandling)}");
        history.Json.GetProperty("items").EnumerateArray().Last().GetProperty("version").GetString().ShouldBe(await DefaultVersionAsync(), "by it an instance that waits for a worker is known");
        said.ShouldContain($"activityCalled {nameof(ApplyComplaintCommand)}");
        said.ShouldContain($"activityDone {nameof(ApplyComplaintCommand)}");
        said.ShouldContain($"eventReceived {nameof(CommandEnvelope)}");
        said.ShouldContain("timerSet");
        history.Text.ShouldNotContain("SECRET");
        history.Text.ShouldNotContain("sealed", Case.Insensitive);

        var page = await ReadAsync(host, $"/{id}/history?limit=2");
        var rest = await ReadAsync(host, page.GetProperty("next").GetString()![Path.Length..]);
        page.GetProperty("items").EnumerateArray().Concat(rest.GetProperty("items").EnumerateArray()).Select(entry => entry.GetRawText())
            .ShouldBe(history.Json.GetProperty("items").EnumerateArray().Take(4).Select(entry => entry.GetRawText()));
    }

    [Fact]
    public async Task Suspend_OfACase_HoldsItsDeadlinesUntilItIsResumed()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var id = ComplaintCaseId.Of(complaint.Id);

        (await OrderAsync(host, id, "suspend")).Json.GetProperty("note").GetString()!.ShouldContain("wait until the instance is resumed");
        (await OrderAsync(host, id, "suspend")).Status.ShouldBe(202, "it stands as it should");
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldBeEmpty();
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Suspended);

        (await OrderAsync(host, id, "resume")).Status.ShouldBe(202);
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Terminate_OfAnOpenCase_SaysThatItEndsNoCaseAndTheSweepRevivesIt()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var id = ComplaintCaseId.Of(complaint.Id);

        (await OrderAsync(host, id, "terminate")).Json.GetProperty("note").GetString()!.ShouldContain("This ends no case: the ledger is the record");
        (await OrderAsync(host, id, "terminate")).Status.ShouldBe(202);
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Terminated);
        (await OrderAsync(host, id, "suspend")).ShouldBeRefused(409, "instance-has-ended");
        (await OrderAsync(host, id, "purge")).ShouldBeRefused(409, "case-is-open");

        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Restart_OfATerminatedCase_GoesOnAndARetryStartsItOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var id = ComplaintCaseId.Of(complaint.Id);
        (await OrderAsync(host, id, "restart")).ShouldBeRefused(409, "instance-not-restartable");
        (await OrderAsync(host, id, "terminate")).Status.ShouldBe(202);

        var first = await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/restart", Admins.Ada, Because, idempotencyKey: "restart-1");
        var again = await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/restart", Admins.Ada, Because, idempotencyKey: "restart-1");
        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await complaint.EventsAsync()).Count.ShouldBe(2, "opened and classified, once each");
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We are here again."));
    }

    [Fact]
    public async Task Rewind_OfAFailedInstance_TriesAgainAndOfARunningOneIsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        (await OrderAsync(host, ComplaintCaseId.Of(complaint.Id), "rewind")).ShouldBeRefused(409, "instance-not-failed");

        var id = await FailedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        (await OrderAsync(host, id, "rewind")).Status.ShouldBe(202);
        var instance = (await ReadAsync(host, $"/{id}")).GetProperty("instance");
        instance.GetProperty("status").GetString().ShouldBe("failed", "its input is as it was");
        instance.GetProperty("lastUpdatedAt").GetDateTimeOffset().ShouldBe(host.Now, "it was tried again");
    }

    [Fact]
    public async Task Purge_OfAFailedInstance_LeavesNothingOfItAndIsRepeatable()
    {
        await using var host = await ContractHost.StartAsync();
        var id = await FailedAsync(host);

        var first = await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/purge", Admins.Ada, Because, idempotencyKey: "purge-1");
        var again = await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/purge", Admins.Ada, Because, idempotencyKey: "purge-1");
        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        (await host.SendAsync(HttpMethod.Get, $"{Path}/{id}", Admins.Ada)).ShouldBeRefused(404, "unknown-instance");
        (await OrderAsync(host, id, "purge")).ShouldBeRefused(404, "unknown-instance");
    }

    [Fact]
    public async Task Orders_ThatAreRefused_ChangeNothingAndAreNotInTheLogAndThoseGivenAre()
    {
        LogEar log = new();
        await using var host = await ContractHost.StartAsync(configure: services => services.AddSingleton<ILoggerProvider>(log));
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var id = ComplaintCaseId.Of(complaint.Id);

        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", Staff.Head, Because)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", null, Because)).ShouldBeRefused(401, "who-are-you");
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", Admins.Ada, new InstanceOrderRequest("  "))).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", Admins.Ada, new InstanceOrderRequest("a\u0007"))).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", Admins.Ada, new InstanceOrderRequest(new string('x', 501)))).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Post, $"{Path}/{id}/suspend", Admins.Ada)).ShouldBeRefused(400, "empty-body");
        (await OrderAsync(host, "complaint-unknown", "suspend")).ShouldBeRefused(404, "unknown-instance");
        (await OrderAsync(host, "%40entity", "suspend")).ShouldBeRefused(400, "invalid-request");
        (await OrderAsync(host, id, "purge")).ShouldBeRefused(409, "instance-runs");
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        Orders(log).ShouldBeEmpty();

        (await OrderAsync(host, id, "suspend")).Status.ShouldBe(202);
        Orders(log).ShouldHaveSingleItem().Text.ShouldContain($"Instance {id} (Running): Suspend by admin.ada: a test wants it");
    }

    private static List<Overheard> Orders(LogEar log) => [.. log.Heard.Where(each => each.By == typeof(InstanceTools).FullName && each.Text.StartsWith("Instance ", StringComparison.Ordinal))];

    private static Task<ContractHost.Answer> OrderAsync(ContractHost host, string id, string order) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/{id}/{order}", Admins.Ada, Because);

    /// <summary>An instance that failed over its input.</summary>
    private static async Task<string> FailedAsync(ContractHost host)
    {
        var id = await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(ContractPurging), "no input of it", new StartOrchestrationOptions { InstanceId = "purging-1" });
        await host.SettleAsync();
        return id;
    }

    private static async Task<string?> DefaultVersionAsync()
    {
        using var settings = JsonDocument.Parse(await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "host.json")));
        return settings.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty("defaultVersion").GetString();
    }

    private static async Task<JsonElement> ReadAsync(ContractHost host, string address)
    {
        var answer = await host.SendAsync(HttpMethod.Get, Path + address, Admins.Ada);
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json;
    }
}
