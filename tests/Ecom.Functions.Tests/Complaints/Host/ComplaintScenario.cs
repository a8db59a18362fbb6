using System.Text.Json;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>One complaint of a scenario; its verbs are what people do with it.</summary>
internal sealed class ComplaintScenario(ContractHost host, string id)
{
    public string Id { get; } = id;

    public string Path => $"/api/complaints/{Id}";

    public ContractHost Host => host;

    private ComplaintStore Store => host.Services.GetRequiredService<ComplaintStore>();

    /// <summary>A complaint that an agent takes in.</summary>
    public static async Task<ComplaintScenario> ReportedAsync(ContractHost host, ReportRequest? report = null)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "/api/complaints", Staff.Agent, report ?? Reports.Ordinary());
        answer.Status.ShouldBe(202, answer.Text);
        return new ComplaintScenario(host, answer.Json.GetProperty("id").GetString()!);
    }

    public async Task<ComplaintState> StateAsync() => (await Store.FindAsync(Id)).ShouldNotBeNull();

    public async Task<ComplaintStatus> StatusAsync() => (await StateAsync()).Status;

    public async Task<IReadOnlyList<ComplaintEvent>> EventsAsync() => [.. (await Store.HistoryAsync(Id)).Select(recorded => recorded.Event)];

    public async Task<IReadOnlyList<RecordedEvent<ComplaintEvent>>> HistoryAsync() => await Store.HistoryAsync(Id);

    /// <summary>Gives a command and expects that it is accepted.</summary>
    public async Task<ComplaintScenario> DoAsync(string what, Person by, object? body = null)
    {
        var answer = await PostAsync(what, by, body);
        answer.Status.ShouldBe(202, answer.Text);
        return this;
    }

    public Task<ContractHost.Answer> PostAsync(string what, Person by, object? body = null) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/{what}", by, body);

    /// <summary>The customer writes, by the link.</summary>
    public Task<ComplaintScenario> CustomerWritesAsync(string text) => CustomerAsync(new WriteAsCustomer(text));

    /// <summary>The customer does something, by the link, and it is accepted.</summary>
    public async Task<ComplaintScenario> CustomerAsync(ComplaintCommand command)
    {
        (await TryAsCustomerAsync(command)).ShouldBeNull();
        return this;
    }

    /// <summary>The customer tries something, by the link.</summary>
    /// <returns>The code of the refusal; null when it is accepted.</returns>
    public async Task<string?> TryAsCustomerAsync(ComplaintCommand command, string? commandId = null)
    {
        Person customer = new(ComplaintGate.CustomerId(Id), "梅 Mei", [ComplaintRoles.Customer]);
        var refusal = await host.Services.GetRequiredService<ComplaintGate>().TakeAsync(
            host.Host.Durable, await StateAsync(), customer, commandId ?? Guid.NewGuid().ToString("N"), command, CancellationToken.None);
        await host.SettleAsync();
        return refusal?.Code;
    }

    /// <summary>Its deadlines, explained.</summary>
    public async Task<ComplaintClocksView> ClocksAsync()
    {
        var answer = await host.SendAsync(HttpMethod.Get, $"{Path}/clocks", Staff.Agent);
        answer.Status.ShouldBe(200, answer.Text);
        return JsonSerializer.Deserialize<ComplaintClocksView>(answer.Text, EcomJson.Options)!;
    }

    /// <summary>How its orchestration stands.</summary>
    public async Task<OrchestrationRuntimeStatus?> FlowAsync() =>
        (await host.Host.Durable.GetInstanceAsync(ComplaintCaseId.Of(Id)))?.RuntimeStatus;

    /// <summary>What the staff was told in memos of it.</summary>
    public async Task<IReadOnlyList<string>> MemosAsync()
    {
        var number = (await StateAsync()).Number;
        return [.. host.Mailbox.Of("complaint-staff-news").Where(memo => memo.Values["number"] == number).Select(memo => memo.Values["news"])];
    }

    /// <summary>Gives a command and expects that it is refused, and that nothing changed.</summary>
    public async Task RefusedAsync(string what, Person by, object? body, int status, string code)
    {
        var before = (await StateAsync()).Seq;
        var answer = await PostAsync(what, by, body);
        answer.Status.ShouldBe(status, answer.Text);
        answer.Json.GetProperty("code").GetString().ShouldBe(code, answer.Text);
        (await StateAsync()).Seq.ShouldBe(before);
    }
}
