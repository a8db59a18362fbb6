using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The refusals of the rules as outcomes of requests.</summary>
internal static class RefusalOutcome
{
    public static Refusal Of(RuleRefusal refusal) => refusal.Kind switch
    {
        RefusalKind.Invalid => new Invalid(
            refusal.Code, refusal.Detail, [.. refusal.Fields.Select(problem => new FieldError(problem.Field, problem.Reason))]),
        RefusalKind.NotAllowed => new Forbidden(refusal.Code, refusal.Detail),
        RefusalKind.Unknown => new NotFound(refusal.Code, refusal.Detail),
        RefusalKind.Conflict => new Conflict(refusal.Code, refusal.Detail),
        RefusalKind.Gone => new Gone(refusal.Code, refusal.Detail),
        RefusalKind.TooLarge => new TooLarge(refusal.Code, refusal.Detail),
    };
}
