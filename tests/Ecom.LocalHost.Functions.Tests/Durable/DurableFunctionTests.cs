using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ecom.LocalHost.Testing;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests.Durable;

public sealed class DurableFunctionTests
{
    [Fact]
    public async Task Orchestration_StartedOverHttp_RunsItsActivitiesAndItsTimer()
    {
        await using var host = await App.StartAsync([typeof(Orders)]);
        using var started = await host.Client.PostAsync("/api/orders/o-1", content: null);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await host.AdvanceAsync(TimeSpan.FromHours(25));
        var order = (await host.Durable.GetInstanceAsync("o-1", getInputsAndOutputs: true))!;
        order.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
        order.ReadOutputAs<string>().ShouldBe("2 pieces of o-1 by the post for Describe");
    }

    [Fact]
    public async Task Middleware_AroundActivities_RunsAndOrchestrationsGoWithout()
    {
        var seen = new List<string>();
        await using var host = await App.StartAsync([typeof(Orders)], builder => builder.UseMiddleware(async (context, next) =>
        {
            seen.Add(context.FunctionDefinition.Name);
            await next();
        }));
        using var started = await host.Client.PostAsync("/api/orders/o-1", content: null);
        await host.AdvanceAsync(TimeSpan.FromHours(25));
        seen.ShouldBe(["StartOrder", "Pack", "Describe"]);
    }

    [Fact]
    public async Task ManagementPayload_ItsAddresses_ManageTheInstance()
    {
        await using var host = await App.StartAsync([typeof(Orders)]);
        using var started = await host.Client.PostAsync("/api/orders/o-1", content: null);
        var payload = (await started.Content.ReadFromJsonAsync<JsonElement>())!;
        await host.SettleAsync();

        using var running = await host.Client.GetAsync(payload.GetProperty("statusQueryGetUri").GetString());
        running.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        running.Headers.RetryAfter.ShouldNotBeNull();
        var status = await running.Content.ReadFromJsonAsync<JsonElement>();
        status.GetProperty("runtimeStatus").GetString().ShouldBe("Running");
        status.GetProperty("customStatus").GetString().ShouldBe("packed");
        status.GetProperty("input").GetProperty("Pieces").GetInt32().ShouldBe(2);

        var raise = payload.GetProperty("sendEventPostUri").GetString()!.Replace("{eventName}", "Carrier", StringComparison.Ordinal);
        (await host.Client.PostAsJsonAsync(raise, "a drone")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();

        using var done = await host.Client.GetAsync(payload.GetProperty("statusQueryGetUri").GetString() + "&showHistory=true&showHistoryOutput=true");
        done.StatusCode.ShouldBe(HttpStatusCode.OK);
        var result = await done.Content.ReadFromJsonAsync<JsonElement>();
        result.GetProperty("output").GetString().ShouldBe("2 pieces of o-1 by a drone for Describe");
        result.GetProperty("historyEvents").EnumerateArray().Select(static happened => happened.GetProperty("EventType").GetString())
            .ShouldBe(["ExecutionStarted", "TaskCompleted", "EventRaised", "TaskCompleted", "ExecutionCompleted"]);

        (await host.Client.PostAsJsonAsync(raise, "late")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await host.Client.DeleteAsync(payload.GetProperty("purgeHistoryDeleteUri").GetString())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Client.GetAsync(payload.GetProperty("statusQueryGetUri").GetString())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ManagementApi_WithoutItsKey_IsClosed()
    {
        await using var host = await App.StartAsync([typeof(Orders)]);
        (await host.Client.GetAsync("/runtime/webhooks/durabletask/instances")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Client.GetAsync("/runtime/webhooks/durabletask/instances/x?code=wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ManagementApi_SuspendResumeTerminate_ActOnTheInstance()
    {
        await using var host = await StartWithKeyAsync();
        await host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(Orders.Order), new Parcel("o", 1), new StartOrchestrationOptions("o"));
        await host.SettleAsync();
        (await PostAsync(host, "o/suspend?reason=wait&code=d")).ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        (await StatusAsync(host)).ShouldBe(OrchestrationRuntimeStatus.Suspended);
        (await PostAsync(host, "o/resume?code=d")).ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        (await StatusAsync(host)).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await PostAsync(host, "o/rewind?code=d")).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PostAsync(host, "o/terminate?reason=enough&code=d")).ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        (await StatusAsync(host)).ShouldBe(OrchestrationRuntimeStatus.Terminated);
        (await PostAsync(host, "o/terminate?code=d")).ShouldBe(HttpStatusCode.Gone);
        (await PostAsync(host, "nobody/terminate?code=d")).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(host, "o/restart?restartWithNewInstanceId=false&code=d")).ShouldBe(HttpStatusCode.Accepted);
        await host.SettleAsync();
        (await StatusAsync(host)).ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task ManagementApi_List_PagesAndFilters()
    {
        await using var host = await StartWithKeyAsync();
        foreach (var id in new[] { "a-1", "a-2", "a-3", "b-1" })
        {
            await host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(Orders.Order), new Parcel(id, id == "a-2" ? 0 : 1), new StartOrchestrationOptions(id));
        }

        await host.SettleAsync();
        var seen = new List<string>();
        string? next = null;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/runtime/webhooks/durabletask/instances?instanceIdPrefix=a-&top=2&code=d");
            request.Headers.TryAddWithoutValidation("x-ms-continuation-token", next);
            using var page = await host.Client.SendAsync(request);
            var instances = await page.Content.ReadFromJsonAsync<JsonElement>();
            instances.GetArrayLength().ShouldBeLessThanOrEqualTo(2);
            seen.AddRange(instances.EnumerateArray().Select(static instance => instance.GetProperty("instanceId").GetString()!));
            next = page.Headers.TryGetValues("x-ms-continuation-token", out var tokens) ? tokens.Single() : null;
        }
        while (next is not null);
        seen.Order(StringComparer.Ordinal).ShouldBe(["a-1", "a-2", "a-3"]);

        var failed = await host.Client.GetFromJsonAsync<JsonElement>("/runtime/webhooks/durabletask/instances?runtimeStatus=Failed&code=d");
        failed.EnumerateArray().ShouldHaveSingleItem().GetProperty("output").GetString()!.ShouldContain("nothing to pack");
        (await host.Client.GetAsync("/runtime/webhooks/durabletask/instances?runtimeStatus=Lost&code=d")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Client.GetAsync("/runtime/webhooks/durabletask/instances/a-2?returnInternalServerErrorOnFailure=true&code=d")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task ManagementApi_ListOfIdsOutsideOfAscii_PagesAndRefusesForeignTokens()
    {
        const string List = "/runtime/webhooks/durabletask/instances?instanceIdPrefix=%E8%AE%A2%E5%8D%95&top=1&code=d";
        await using var host = await App.StartAsync(
            [typeof(Orders)], options: new FunctionsTestHostOptions { UsesKestrel = true, Settings = App.Settings(("HostKeys:durable", "d")) });
        foreach (var id in new[] { "订单甲", "订单乙" })
        {
            await host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(Orders.Order), new Parcel(id, 1), new StartOrchestrationOptions(id));
        }

        await host.SettleAsync();
        using var first = await host.Client.GetAsync(List);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await GetPageAsync(host, List, first.Headers.GetValues("x-ms-continuation-token").Single())).ShouldBe(HttpStatusCode.OK);
        (await GetPageAsync(host, List, "not base64")).ShouldBe(HttpStatusCode.BadRequest);
        (await GetPageAsync(host, "/runtime/webhooks/durabletask/instances?code=d", "eA==")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpStatusCode> GetPageAsync(FunctionsTestHost host, string list, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, list);
        request.Headers.TryAddWithoutValidation("x-ms-continuation-token", token);
        using var page = await host.Client.SendAsync(request);
        return page.StatusCode;
    }

    private static Task<FunctionsTestHost> StartWithKeyAsync() =>
        App.StartAsync([typeof(Orders)], options: new FunctionsTestHostOptions { Settings = App.Settings(("HostKeys:durable", "d")) });

    private static async Task<HttpStatusCode> PostAsync(FunctionsTestHost host, string path) =>
        (await host.Client.PostAsync($"/runtime/webhooks/durabletask/instances/{path}", content: null)).StatusCode;

    private static async Task<OrchestrationRuntimeStatus> StatusAsync(FunctionsTestHost host) => (await host.Durable.GetInstanceAsync("o"))!.RuntimeStatus;
}
