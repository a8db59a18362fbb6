using Ecom.Functions.Platform.Http.Limits;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Identity.Access;

/// <summary>Lets a request reach its function only as the function's access rule says; without a rule, nobody.</summary>
/// <param name="rules">The rules.</param>
/// <param name="identity">Finds the caller.</param>
/// <param name="rate">Limits public functions.</param>
/// <param name="addresses">Tells public callers apart.</param>
/// <param name="logger">Gets refused access.</param>
public sealed class AccessMiddleware(
    AccessRules rules, ICallerIdentity identity, FixedWindowLimit rate, ClientAddress addresses, ILogger<AccessMiddleware> logger)
    : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is not { } http)
            return next(context);
        var rule = rules.For(context.FunctionDefinition.Name);
        if (Check(http, rule) is not { } refusal)
            return next(context);
        IdentityLog.Refused(logger, context.FunctionDefinition.Name, refusal.Code);
        // Only what is public has pages.
        var reply = rule is AccessRule.Everyone ? RefusalPages.Of(refusal, http.Request) : Reply.Refused(refusal);
        return reply.Render(http).WriteAsync(http);
    }

    /// <summary>Applies a rule to a request, and keeps the caller with it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>Why not, or null.</returns>
    public Refusal? Check(HttpContext http, AccessRule rule)
    {
        ArgumentNullException.ThrowIfNull(http);
        return rule switch
        {
            AccessRule.Everyone everyone => rate.Take(addresses.Of(http.Request), everyone.Limit),
            AccessRule.Known known => CheckCaller(http, known.Roles),
            _ => new Forbidden("no-access-rule", "Nobody may call this function: it has no access rule."),
        };
    }

    private Refusal? CheckCaller(HttpContext http, IReadOnlyList<Role> roles)
    {
        if (!identity.From(http.Request).TryGet(out var caller, out var refusal))
            return refusal;
        if (!caller.Authorize(roles).TryGet(out _, out refusal))
            return refusal;
        http.SetCaller(caller);
        return null;
    }
}
