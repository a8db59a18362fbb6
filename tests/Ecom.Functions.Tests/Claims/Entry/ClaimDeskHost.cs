using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The entries of claims, as people and other systems use them.</summary>
internal sealed class ClaimDeskHost : IAsyncDisposable
{
    public const string PublicPath = "/api/public/claims";
    public const string Browser = "text/html,application/xhtml+xml";
    public const string Email = "mei@example.com";
    public const string OrderId = "o-1";

    private readonly ClaimHost claims;

    private ClaimDeskHost(ClaimHost claims) => this.claims = claims;

    public ContractHost Host => claims.Host;

    public OrdersInTest Orders => claims.Orders;

    public PartnersInTest Partners => claims.Partners;

    public ClaimStore Store => claims.Store;

    /// <param name="realParts">With photos in Azurite, and the real archive and outbox.</param>
    public static async Task<ClaimDeskHost> StartAsync(bool realParts = false)
    {
        var host = await ClaimHost.StartAsync(realParts: realParts);
        _ = host.Orders.Add(ClaimOrders.Tea(OrderId));
        return new ClaimDeskHost(host);
    }

    public ValueTask DisposeAsync() => claims.DisposeAsync();

    public static ClaimReportRequest Report(string? externalId = null, ClaimKind? kind = ClaimKind.Damaged, string orderId = OrderId, int damaged = 1) => new(
        ClaimChannel.Phone,
        orderId,
        new CustomerRequest("梅 Mei", ClaimOrders.Customer, Email, Language: "en"),
        "A cup is broken.",
        kind,
        Lines: kind == ClaimKind.Lost ? null : [new ClaimedLine("cups", Damaged: damaged)],
        ExternalId: externalId);

    public static JsonObject Public(string customerId = ClaimOrders.Customer, string orderId = OrderId) => new()
    {
        ["orderId"] = orderId,
        ["customer"] = new JsonObject { ["id"] = customerId, ["name"] = "梅 Mei", ["email"] = Email, ["language"] = "en" },
        ["description"] = "A cup is broken.",
        ["lines"] = new JsonArray(new JsonObject { ["lineId"] = "cups", ["damaged"] = 1 }),
    };

    public Task<ContractHost.Answer> SendAsync(HttpMethod method, string path, Person? by, object? body = null, string? key = null, string? accept = null) =>
        Host.SendAsync(method, path, by, body, key, accept: accept);

    /// <summary>A claim that an agent takes in.</summary>
    public async Task<string> ReportedAsync(ClaimReportRequest? report = null)
    {
        var answer = await SendAsync(HttpMethod.Post, "/api/claims", Staff.Agent, report ?? Report());
        answer.Status.ShouldBe(202, answer.Text);
        return answer.Json.GetProperty("id").GetString()!;
    }

    /// <summary>A claim with a photo and a judgement: the customer has an offer.</summary>
    public async Task<string> OfferedAsync(int damaged = 1)
    {
        var id = await ReportedAsync(Report(damaged: damaged));
        (await UploadAsync($"{LinkOf(id)}/photos", JpegSample.FromAPhone())).Status.ShouldBe(202);
        await DoAsync(id, "judgements", Staff.Agent, new JudgementRequest(true, "broken", Fault.Platform));
        if ((await StateAsync(id)).Status == ClaimStatus.Approving) await DoAsync(id, "approvals", Staff.Lead, new PlanApprovalRequest());
        (await StateAsync(id)).Status.ShouldBe(ClaimStatus.Offered);
        return id;
    }

    /// <summary>Gives a command and expects that it is taken.</summary>
    public async Task DoAsync(string id, string what, Person by, object? body = null)
    {
        var answer = await SendAsync(HttpMethod.Post, $"/api/claims/{id}/{what}", by, body);
        answer.Status.ShouldBe(202, answer.Text);
    }

    public async Task<ClaimState> StateAsync(string id) => (await Store.FindAsync(id)).ShouldNotBeNull();

    public async Task<IReadOnlyList<ClaimState>> ClaimsAsync()
    {
        await Host.SettleAsync();
        return [.. (await Store.ListAsync(new CaseQuery { PageSize = CaseQuery.MaxPageSize })).Items.Select(item => item.State)];
    }

    /// <summary>The path of the customer's link, from the acknowledgement of a claim.</summary>
    public string LinkOf(string id)
    {
        var number = Store.FindAsync(id).GetAwaiter().GetResult()!.Number;
        return new Uri(Host.Mailbox.Of("claim-received").Single(letter => letter.Values["number"] == number).Values["link"]).AbsolutePath;
    }

    public async Task<ContractHost.Answer> UploadAsync(string path, byte[] content, string name = "photo.jpg", Person? by = null, string? accept = null) =>
        await UploadAsync(path, [content], name, by, accept);

    public async Task<ContractHost.Answer> UploadAsync(string path, IReadOnlyList<byte[]> contents, string name = "photo.jpg", Person? by = null, string? accept = null)
    {
        using MultipartFormDataContent form = [];
        foreach (var content in contents)
        {
            ByteArrayContent file = new(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            form.Add(file, "file", name);
        }

        return await SendAsync(HttpMethod.Post, path, by, form, accept: accept);
    }

    public async Task<XElement> PageAsync(string path, string lang = "en", int status = 200)
    {
        var answer = await SendAsync(HttpMethod.Get, $"{path}?lang={lang}", null, accept: Browser);
        answer.Status.ShouldBe(status, answer.Text);
        return CustomerByLink.Parse(answer);
    }

    /// <summary>Sends the form of an action as it stands on a page, hidden fields included, as a browser does.</summary>
    public async Task<ContractHost.Answer> SubmitAsync(XElement page, string verb, params (string Name, string Value)[] typed)
    {
        var form = page.Descendants("form").Single(form => ((string?)form.Attribute("action"))!.Contains($"/{verb}?", StringComparison.Ordinal));
        var hidden = form.Descendants("input").Where(input => (string?)input.Attribute("type") == "hidden")
            .Select(input => KeyValuePair.Create((string)input.Attribute("name")!, (string)input.Attribute("value")!));
        using FormUrlEncodedContent content = new([.. hidden, .. typed.Select(each => KeyValuePair.Create(each.Name, each.Value))]);
        return await SendAsync(HttpMethod.Post, (string)form.Attribute("action")!, null, content, accept: Browser);
    }

    public async Task TellAsync(string queueOrTopic, object message, string messageId)
    {
        var body = message as string ?? JsonSerializer.Serialize(message, EcomJson.Options);
        await Host.Services.GetRequiredService<BusSenders>().To(queueOrTopic).SendMessageAsync(new ServiceBusMessage(body) { MessageId = messageId });
        await Host.SettleAsync();
    }

    public static async Task<IReadOnlyList<ServiceBusReceivedMessage>> DeadAsync(ContractHost host, string queue) => await IntakeQueues.DeadAsync(host, queue);
}
