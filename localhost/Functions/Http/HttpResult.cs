using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Writes what a function returned.</summary>
internal static class HttpResult
{
    // One for all: making one costs a random id and two dictionaries, and nothing is written to it.
    private static readonly ActionDescriptor Function = new();

    /// <summary>Lets an action result or a result write itself; anything else becomes the body. Null leaves the response as it is.</summary>
    public static Task WriteAsync(HttpContext context, object? result) => result switch
    {
        null => Task.CompletedTask,
        IActionResult action => ExecuteAsync(context, action),
        IResult minimal => minimal.ExecuteAsync(context),
        _ => ExecuteAsync(context, new ObjectResult(result)),
    };

    private static Task ExecuteAsync(HttpContext context, IActionResult result) =>
        result.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), Function));
}
