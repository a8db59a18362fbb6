using System.Text;
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

        if (!TryReadToken(context.Request.Headers[ContinuationHeader].ToString(), out var token))
        {
            return UnknownToken();
        }

        var query = new OrchestrationQuery(
            createdTimeFrom,
            createdTimeTo,
            statuses,
            InstanceIdPrefix: instanceIdPrefix,
            PageSize: top ?? OrchestrationQuery.DefaultPageSize,
            FetchInputsAndOutputs: true,
            ContinuationToken: token);
        try
        {
            return await FirstPageAsync(client, query, showInput ?? true, context, cancelled);
        }
        catch (ArgumentException) when (token is not null)
        {
            return UnknownToken();
        }
    }

    private static async Task<IResult> FirstPageAsync(
        DurableTaskClient client, OrchestrationQuery query, bool showInput, HttpContext context, CancellationToken cancelled)
    {
        await foreach (var page in client.GetAllInstancesAsync(query).AsPages(query.ContinuationToken, query.PageSize).WithCancellation(cancelled))
        {
            if (page.ContinuationToken is { } next)
            {
                // The token may be an instance id, and a header takes ASCII only.
                context.Response.Headers[ContinuationHeader] = Convert.ToBase64String(Encoding.UTF8.GetBytes(next));
            }

            return Results.Json(page.Values.Select(instance => InstanceJson.Of(instance, showInput)));
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

    private static bool TryReadToken(string header, out string? token)
    {
        token = null;
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header, bytes, out var length))
        {
            return false;
        }

        token = length > 0 ? Encoding.UTF8.GetString(bytes, 0, length) : null;
        return true;
    }

    private static IResult UnknownToken() => Results.Problem(
        $"The header {ContinuationHeader} is not one that a page of this list came with.", statusCode: StatusCodes.Status400BadRequest);

    private static IResult UnknownStatus(string text) => Results.Problem(
        $"runtimeStatus '{text}' is not a list of {string.Join(", ", Enum.GetNames<OrchestrationRuntimeStatus>())}.",
        statusCode: StatusCodes.Status400BadRequest);
}
