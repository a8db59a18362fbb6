using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Storefront.Entry;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Telemetry;

/// <summary>One trace id from the request through bus and orchestration to the store.</summary>
public sealed class TraceTests
{
    private const string Request = "Microsoft.AspNetCore.Hosting.HttpRequestIn";
    private const string Append = "SqliteLedger.AppendAsync";
    private const string Handling = nameof(ComplaintHandling);

    [Fact]
    public async Task Complaint_ReportedByHttp_IsOneTraceFromTheRequestToTheStore()
    {
        using Spans spans = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var caller = Spans.NewCaller();
        using var answer = await SendAsync(host, "/api/complaints", Reports.Ordinary(), caller);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        await spans.RequestEndedAsync(caller);

        string[] request = [Request, $"Invoke {nameof(ReportComplaint)}"];
        spans.Way(caller, $"create_orchestration:{Handling}").ShouldBe([.. request, $"create_orchestration:{Handling}"]);
        spans.Way(caller, Append).ShouldBe([.. request, $"apply:{nameof(OpenComplaint)}", Append]);

        // The orchestration's own span ends with the complaint; what runs under it names it as its parent already.
        var turn = spans.Named(caller, $"turn:{Handling}");
        var step = spans.Named(caller, $"activity:{nameof(ApplyComplaintCommand)}");
        step.ParentSpanId.ShouldBe(turn.ParentSpanId);
        spans.Named(caller, $"Invoke {nameof(ApplyComplaintCommand)}").ParentSpanId.ShouldBe(step.SpanId);
        spans.Named(caller, $"apply:{nameof(OpenComplaint)}").Links.ShouldHaveSingleItem().Context.TraceId.ShouldBe(caller.TraceId);
        _ = spans.Named(caller, $"activity:{nameof(NotifyComplaintPeople)}");
    }

    [Fact]
    public async Task Complaint_ReportedByWebhook_IsOneTraceThroughBothQueuesToTheStore()
    {
        using Spans spans = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var caller = Spans.NewCaller();
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"), traceParent: Spans.HeaderOf(caller))).Status.ShouldBe(202);
        await host.SettleAsync();
        await spans.RequestEndedAsync(caller);

        const string Process = "ServiceBusProcessor.ProcessMessage";
        spans.Way(caller, Append).ShouldBe(
        [
            Request, $"Invoke {nameof(TakeStorefrontWebhook)}",
            Process, $"Invoke {nameof(StorefrontEvents)}", "Message",
            Process, $"Invoke {nameof(ComplaintsIntake)}",
            $"apply:{nameof(OpenComplaint)}", Append,
        ]);
    }

    [Fact]
    public async Task Webhooks_ThatAreTakenTogether_KeepTheirOwnTracesToTheStore()
    {
        using Spans spans = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var callers = Enumerable.Range(1, 8).ToDictionary(number => number, _ => Spans.NewCaller());
        var answers = await Task.WhenAll(callers.Select(pair =>
            ShopWebhooks.SendAsync(host, $"msg_{pair.Key}", ShopWebhooks.Complaint($"c-{pair.Key}"), traceParent: Spans.HeaderOf(pair.Value))));
        answers.ShouldAllBe(answer => answer.Status == 202);
        await host.SettleAsync();
        await Task.WhenAll(callers.Values.Select(spans.RequestEndedAsync));

        foreach (var caller in callers.Values)
        {
            var way = spans.Way(caller, Append);
            way[..2].ShouldBe([Request, $"Invoke {nameof(TakeStorefrontWebhook)}"]);
            way[^2].ShouldBe($"apply:{nameof(OpenComplaint)}");
            spans.Of(caller).Count(span => span.OperationName == $"apply:{nameof(OpenComplaint)}").ShouldBe(1);
        }
    }

    [Fact]
    public async Task Command_ToACaseThatRuns_IsAppliedInItsOwnTraceWithALinkToTheCasesStep()
    {
        using Spans spans = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var started = Spans.NewCaller();
        using var opened = await SendAsync(host, "/api/complaints", Reports.Ordinary(), started);
        var id = (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        await host.SettleAsync();

        var caller = Spans.NewCaller();
        using var taken = await SendAsync(host, $"/api/complaints/{id}/notes", new TextRequest("She called again."), caller);
        taken.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        await spans.RequestEndedAsync(caller);

        spans.Way(caller, Append).ShouldBe([Request, $"Invoke {nameof(NoteOnComplaint)}", "apply:AddNote", Append]);
        var step = spans.Named(caller, "apply:AddNote").Links.ShouldHaveSingleItem().Context;
        step.TraceId.ShouldBe(started.TraceId, "the case keeps the trace that began it");
        Spans.NameOf(spans.Of(started).Single(span => span.SpanId == step.SpanId)).ShouldBe($"Invoke {nameof(ApplyComplaintCommand)}");
    }

    [Fact]
    public async Task Problem_OfARequestWithATrace_NamesThatTrace()
    {
        // Somebody listens: an exporter, or the log of a process, which a test's host has not.
        using Spans spans = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var caller = Spans.NewCaller();
        using var answer = await SendAsync(host, "/api/complaints", new { subject = 7 }, caller);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("traceId").GetString().ShouldBe(caller.TraceId.ToHexString());
        await spans.RequestEndedAsync(caller);
    }

    private static Task<HttpResponseMessage> SendAsync(ContractHost host, string path, object body, ActivityContext caller)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body, body.GetType(), options: EcomJson.Options) };
        request.Headers.Add("x-ecom-user", $"{Staff.Agent.Id};{string.Join(',', Staff.Agent.Roles)}");
        request.Headers.Add("traceparent", Spans.HeaderOf(caller));
        return host.Host.Client.SendAsync(request);
    }
}
