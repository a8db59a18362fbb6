using Ecom.LocalHost.Functions.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>The Durable Functions HTTP API, as documented for Azure. Guarded by the system key <c>durable</c> or the master key.</summary>
internal static class ManagementEndpoints
{
    public static void Map(WebApplication application)
    {
        var keys = application.Services.GetRequiredService<HostKeys>();
        _ = application.Services.GetRequiredService<ManagementAddresses>();
        var instances = application.MapGroup(ManagementAddresses.Root + "/instances").AddEndpointFilter(async (call, next) =>
            keys.Admits(call.HttpContext.Request, AuthorizationLevel.System)
                ? await next(call)
                : Results.Problem("The system key is missing or wrong: send it as query value code.", statusCode: StatusCodes.Status401Unauthorized));
        instances.MapGet("/", InstanceQueries.ListAsync);
        instances.MapDelete("/", InstanceQueries.PurgeAsync);
        instances.MapGet("/{id}", InstanceQueries.StatusAsync);
        instances.MapDelete("/{id}", InstanceCommands.PurgeAsync);
        instances.MapPost("/{id}/raiseEvent/{eventName}", InstanceCommands.RaiseEventAsync);
        instances.MapPost("/{id}/restart", InstanceCommands.RestartAsync);
        instances.MapPost("/{id}/rewind", InstanceCommands.RewindAsync);
        instances.MapPost(
            "/{id}/terminate",
            static (string id, string? reason, [FromServices] DurableTaskClient client, CancellationToken cancelled) =>
                InstanceCommands.WhileAliveAsync(client, id, () => client.TerminateInstanceAsync(id, reason, cancelled), cancelled));
        instances.MapPost(
            "/{id}/suspend",
            static (string id, string? reason, [FromServices] DurableTaskClient client, CancellationToken cancelled) =>
                InstanceCommands.WhileAliveAsync(client, id, () => client.SuspendInstanceAsync(id, reason, cancelled), cancelled));
        instances.MapPost(
            "/{id}/resume",
            static (string id, string? reason, [FromServices] DurableTaskClient client, CancellationToken cancelled) =>
                InstanceCommands.WhileAliveAsync(client, id, () => client.ResumeInstanceAsync(id, reason, cancelled), cancelled));
    }
}
