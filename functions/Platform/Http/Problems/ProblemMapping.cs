using System.Diagnostics;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.Functions.Platform.Http.Problems;

/// <summary>The one place where outcomes get their HTTP status and their problem document.</summary>
public static class ProblemMapping
{
    /// <summary>The status of a kind of refusal; a record derived from a kind has the kind's status.</summary>
    /// <param name="refusal">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The record derives from no kind that is listed here.</exception>
    public static int StatusOf(Refusal refusal) => refusal switch
    {
        Malformed or Invalid => StatusCodes.Status400BadRequest,
        Unauthenticated => StatusCodes.Status401Unauthorized,
        Forbidden => StatusCodes.Status403Forbidden,
        NotFound => StatusCodes.Status404NotFound,
        Conflict => StatusCodes.Status409Conflict,
        Gone => StatusCodes.Status410Gone,
        StaleVersion => StatusCodes.Status412PreconditionFailed,
        TooLarge => StatusCodes.Status413PayloadTooLarge,
        UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
        Unprocessable => StatusCodes.Status422UnprocessableEntity,
        PreconditionRequired => StatusCodes.Status428PreconditionRequired,
        RateLimited => StatusCodes.Status429TooManyRequests,
        Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(
            nameof(refusal), refusal?.GetType().Name, "Derive the refusal from one of the kinds of Platform/Http/Outcomes."),
    };

    /// <summary>How long the caller should wait, for the kinds that say so.</summary>
    /// <param name="refusal">The reason.</param>
    public static TimeSpan? RetryAfter(Refusal refusal) => refusal switch
    {
        RateLimited limited => limited.RetryAfter,
        Unavailable unavailable => unavailable.RetryAfter,
        _ => null,
    };

    /// <summary>The problem document for a refusal.</summary>
    /// <param name="refusal">The reason.</param>
    /// <param name="context">The request that is refused.</param>
    public static Problem Map(Refusal refusal, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Create(StatusOf(refusal), refusal.Code, refusal.Detail, (refusal as Invalid)?.Errors, context);
    }

    /// <summary>The problem document for a fault: it says nothing of the inside.</summary>
    /// <param name="context">The request that failed.</param>
    public static Problem Fault(HttpContext context) => Create(
        StatusCodes.Status500InternalServerError,
        "internal-error",
        "The request failed by a fault of this service; nothing is known to be wrong with the request. Quote the traceId.",
        null,
        context);

    private static Problem Create(int status, string code, string detail, IReadOnlyList<FieldError>? errors, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Problem(
            $"/problems/{code}",
            ReasonPhrases.GetReasonPhrase(status),
            status,
            detail,
            RequestPath.Masked(context.Request),
            code,
            errors,
            Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
    }
}
