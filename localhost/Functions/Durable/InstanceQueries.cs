using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>What the management API tells about instances.</summary>
internal static class InstanceQueries
{
    private const string ContinuationHeader = "x-ms-continuation-token";
    private const int LargestPage = 1000;

    public static async Task<IResult> StatusAsync(
        string id,
        bool? showHistory,
        bool? showHistoryOutput,
        bool? showInput,
        bool? returnInternalServerErrorOnFailure,
        HttpContext context,
        [FromServices] DurableTaskClient client,
        CancellationToken cancelled)
    {
        var instance = await client.GetInstanceAsync(id, getInputsAndOutputs: true, cancelled);
        if (instance is null)
        {
            return Results.Problem($"No instance with ID '{id}' was found.", statusCode: StatusCodes.Status404NotFound);
        }

        var history = showHistory == true ? await client.GetOrchestrationHistoryAsync(id, cancelled) : null;
        var body = InstanceJson.Of(instance, showInput ?? true);
        if (history is not null)
        {
            body["historyEvents"] = HistoryJson.Of(history, showHistoryOutput ?? false);
        }

        if (!instance.IsCompleted)
        {
            context.Response.Headers.Location = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}{context.Request.QueryString}";
            context.Response.Headers.RetryAfter = "10";
            return Results.Json(body, statusCode: StatusCodes.Status202Accepted);
        }

        var failed = instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed && returnInternalServerErrorOnFailure == true;
        return Results.Json(body, statusCode: failed ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK);
    }

    public static async Task<IResult> ListAsync(
        DateTimeOffset? createdTimeFrom,
        DateTimeOffset? createdTimeTo,
        string? runtimeStatus,
        string? instanceIdPrefix,
        bool? showInput,
        int? top,
        HttpContext context,
        [FromServices] DurableTaskClient client,
        CancellationToken cancelled)
    {
        if (!TryReadStatuses(runtimeStatus, out var statuses))
        {
            return UnknownStatus(runtimeStatus!);
        }

        if (top is < 1 or > LargestPage)
        {
            return Results.Problem($"top must be from 1 to {LargestPage}.", statusCode: StatusCodes.Status400BadRequest);
        }

        var token = context.Request.Headers[ContinuationHeader].ToString();
        var query = new OrchestrationQuery(
            createdTimeFrom,
            createdTimeTo,
            statuses,
            InstanceIdPrefix: instanceIdPrefix,
            PageSize: top ?? OrchestrationQuery.DefaultPageSize,
            FetchInputsAndOutputs: true,
            ContinuationToken: token.Length > 0 ? token : null);
        await foreach (var page in client.GetAllInstancesAsync(query).AsPages(query.ContinuationToken, query.PageSize).WithCancellation(cancelled))
        {
            if (page.ContinuationToken is { } next)
            {
                context.Response.Headers[ContinuationHeader] = next;
            }

            return Results.Json(page.Values.Select(instance => InstanceJson.Of(instance, showInput ?? true)));
        }

        return Results.Json(Array.Empty<object>());
    }

    public static async Task<IResult> PurgeAsync(
        DateTimeOffset? createdTimeFrom,
        DateTimeOffset? createdTimeTo,
        string? runtimeStatus,
        [FromServices] DurableTaskClient client,
        CancellationToken cancelled)
    {
        if (!TryReadStatuses(runtimeStatus, out var statuses))
        {
            return UnknownStatus(runtimeStatus!);
        }

        if (createdTimeFrom is null)
        {
            return Results.Problem("createdTimeFrom is missing.", statusCode: StatusCodes.Status400BadRequest);
        }

        var purged = await client.PurgeAllInstancesAsync(new PurgeInstancesFilter(createdTimeFrom, createdTimeTo, statuses), cancelled);
        return purged.PurgedInstanceCount > 0
            ? Results.Ok(new { instancesDeleted = purged.PurgedInstanceCount })
            : Results.Problem("No instance matches.", statusCode: StatusCodes.Status404NotFound);
    }

    private static bool TryReadStatuses(string? text, out List<OrchestrationRuntimeStatus>? statuses)
    {
        statuses = string.IsNullOrEmpty(text) ? null : [];
        foreach (var name in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(name[0]) || !Enum.TryParse<OrchestrationRuntimeStatus>(name, ignoreCase: true, out var status))
            {
                return false;
            }

            statuses!.Add(status);
        }

        return true;
    }

    private static IResult UnknownStatus(string text) => Results.Problem(
        $"runtimeStatus '{text}' is not a list of {string.Join(", ", Enum.GetNames<OrchestrationRuntimeStatus>())}.",
        statusCode: StatusCodes.Status400BadRequest);
}
