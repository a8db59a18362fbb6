using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Tests.Durable;

/// <summary>A small process: pack, wait for the carrier or a day, ship.</summary>
public sealed class Orders
{
    [Function("StartOrder")]
    public async Task<IActionResult> StartAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client)
    {
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(Order), new Parcel(id, 2), new StartOrchestrationOptions(id));
        var payload = client.CreateHttpManagementPayload(id);
        return new AcceptedResult(payload.StatusQueryGetUri, payload);
    }

    [Function(nameof(Order))]
    public static async Task<string> Order([OrchestrationTrigger] TaskOrchestrationContext context, Parcel parcel)
    {
        var packed = await context.CallActivityAsync<string>(nameof(Pack), parcel);
        context.SetCustomStatus("packed");
        string carrier;
        try
        {
            carrier = await context.WaitForExternalEvent<string>("carrier", TimeSpan.FromDays(1));
        }
        catch (TaskCanceledException)
        {
            carrier = "the post";
        }

        return $"{packed} by {carrier} for {await context.CallActivityAsync<string>(nameof(Describe))}";
    }

    [Function(nameof(Pack))]
    public string Pack([ActivityTrigger] Parcel parcel, string instanceId, FunctionContext context) =>
        parcel.Pieces > 0 ? $"{parcel.Pieces} pieces of {instanceId}" : throw new InvalidOperationException("nothing to pack");

    [Function(nameof(Describe))]
    public Task<string> Describe([ActivityTrigger] TaskActivityContext context) => Task.FromResult(context.Name.ToString());
}
