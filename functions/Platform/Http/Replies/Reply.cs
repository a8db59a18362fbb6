using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Ecom.Functions.Platform.Http.Replies;

/// <summary>What an HTTP function answers; rendered to bytes first, so that it can be stored and replayed.</summary>
public abstract class Reply : IActionResult
{
    /// <summary>The answer as it goes over the wire.</summary>
    /// <param name="context">The request that is answered.</param>
    public abstract RenderedReply Render(HttpContext context);

    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Render(context.HttpContext).WriteAsync(context.HttpContext);
    }

    /// <summary>200 with a JSON body.</summary>
    /// <param name="body">What the body holds.</param>
    public static JsonReply Ok(object body) => new(StatusCodes.Status200OK, body);

    /// <summary>201 with the address of what was made.</summary>
    /// <param name="location">Path of the new thing.</param>
    /// <param name="body">What the body holds.</param>
    public static JsonReply Created(string location, object body) =>
        new JsonReply(StatusCodes.Status201Created, body).With("Location", location);

    /// <summary>202: accepted, and its effect can be watched at an address.</summary>
    /// <param name="location">Where to look.</param>
    /// <param name="body">What the body holds.</param>
    public static JsonReply Accepted(string location, object body) =>
        new JsonReply(StatusCodes.Status202Accepted, body).With("Location", location);

    /// <summary>204 without a body.</summary>
    public static JsonReply NoContent() => new(StatusCodes.Status204NoContent, null);

    /// <summary>The reason why not, as problem+json.</summary>
    /// <param name="refusal">The reason.</param>
    public static ProblemReply Refused(Refusal refusal) => new(refusal);
}
