using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Identity;

/// <summary>The caller that the access check found, kept with the request.</summary>
public static class CallerOfRequest
{
    /// <summary>Keeps the caller with the request.</summary>
    /// <param name="context">The request's context.</param>
    /// <param name="caller">The caller.</param>
    public static void SetCaller(this HttpContext context, Caller caller)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Features.Set(caller);
    }

    /// <summary>The caller of a function that has an <see cref="AccessAttribute"/>.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="InvalidOperationException">No access check ran for this request.</exception>
    public static Caller Caller(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HttpContext.Features.Get<Caller>()
            ?? throw new InvalidOperationException("No access check ran for this request: put [Access(…)] on the function.");
    }
}
