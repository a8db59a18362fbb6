using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>What the management API does to one instance.</summary>
internal static class InstanceCommands
{
    /// <summary>Does something to an instance that has not ended: 202; 404 when there is none, 410 when it has ended.</summary>
    public static async Task<IResult> WhileAliveAsync(DurableTaskClient client, string id, Func<Task> command, CancellationToken cancelled)
    {
        var instance = await client.GetInstanceAsync(id, cancelled);
        if (instance is null)
        {
            return Unknown(id);
        }

        if (instance.IsCompleted)
        {
            return Ended(instance);
        }

        await command();
        return Results.Accepted();
    }

    public static async Task<IResult> RaiseEventAsync(
        string id, string eventName, HttpRequest request, [FromServices] DurableTaskClient client, CancellationToken cancelled)
    {
        if (!request.HasJsonContentType())
        {
            return Results.Problem("Only application/json request content is supported.", statusCode: StatusCodes.Status400BadRequest);
        }

        JsonElement payload;
        try
        {
            payload = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: cancelled);
        }
        catch (JsonException malformed)
        {
            return Results.Problem($"The body is not JSON: {malformed.Message}", statusCode: StatusCodes.Status400BadRequest);
        }

        return await WhileAliveAsync(client, id, () => client.RaiseEventAsync(id, eventName, payload, cancelled), cancelled);
    }

    public static async Task<IResult> RewindAsync(
        string id, string? reason, [FromServices] DurableTaskClient client, CancellationToken cancelled)
    {
        var instance = await client.GetInstanceAsync(id, cancelled);
        switch (instance?.RuntimeStatus)
        {
            case null:
                return Unknown(id);
            case OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Terminated:
                return Ended(instance);
            case not OrchestrationRuntimeStatus.Failed:
                return Results.Problem($"Instance {id} has not failed.", statusCode: StatusCodes.Status412PreconditionFailed);
            default:
                await client.RewindInstanceAsync(id, reason ?? "", cancelled);
                return Results.Accepted();
        }
    }

    public static async Task<IResult> RestartAsync(
        string id,
        bool? restartWithNewInstanceId,
        HttpRequest request,
        [FromServices] DurableTaskClient client,
        [FromServices] ManagementAddresses addresses,
        CancellationToken cancelled)
    {
        var instance = await client.GetInstanceAsync(id, cancelled);
        if (instance is null)
        {
            return Unknown(id);
        }

        var withNewId = restartWithNewInstanceId ?? true;
        if (!withNewId && !instance.IsCompleted)
        {
            return Results.Problem(
                $"Instance {id} is {instance.RuntimeStatus}; it can be restarted under its own id when it has ended.",
                statusCode: StatusCodes.Status409Conflict);
        }

        var restarted = await client.RestartAsync(id, withNewId, cancelled);
        var payload = addresses.For(restarted, $"{request.Scheme}://{request.Host}");
        return Results.Accepted(payload.StatusQueryGetUri, payload);
    }

    public static async Task<IResult> PurgeAsync(string id, [FromServices] DurableTaskClient client, CancellationToken cancelled)
    {
        var purged = await client.PurgeInstanceAsync(id, cancelled);
        return purged.PurgedInstanceCount > 0 ? Results.Ok(new { instancesDeleted = purged.PurgedInstanceCount }) : Unknown(id);
    }

    private static IResult Unknown(string id) =>
        Results.Problem($"No instance with ID '{id}' was found.", statusCode: StatusCodes.Status404NotFound);

    private static IResult Ended(OrchestrationMetadata instance) =>
        Results.Problem($"Instance {instance.InstanceId} has ended: {instance.RuntimeStatus}.", statusCode: StatusCodes.Status410Gone);
}
