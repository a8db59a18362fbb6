using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Tests.Durable;

/// <summary>Waits a day and says the versions of itself and of the child that it calls.</summary>
public sealed class Ripening
{
    [Function("StartRipening")]
    public static async Task StartAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "ripening/{id}")] Microsoft.AspNetCore.Http.HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client) =>
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(Ripe), new StartOrchestrationOptions(id));

    [Function(nameof(Ripe))]
    public static async Task<string> Ripe([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
        return $"{context.Version} with {await context.CallSubOrchestratorAsync<string>(nameof(Seed))}";
    }

    [Function(nameof(Seed))]
    public static Task<string> Seed([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context.Version);
}
