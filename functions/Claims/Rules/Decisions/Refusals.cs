using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The refusals that several decisions share; each is null when there is nothing to refuse.</summary>
internal static class Refusals
{
    public static RuleRefusal Of(RefusalKind kind, string code, string detail) => new(kind, code, detail);

    public static RuleRefusal Invalid(string code, string detail, params IReadOnlyList<FieldProblem> fields) =>
        new(RefusalKind.Invalid, code, detail) { Fields = fields };

    public static RuleRefusal Conflict(string code, string detail) => new(RefusalKind.Conflict, code, detail);

    /// <summary>The person needs one of the roles.</summary>
    public static RuleRefusal? WrongRole(ClaimFacts facts, params IReadOnlyList<string> roles) => facts.By.HasAny([.. roles])
        ? null
        : new RuleRefusal(RefusalKind.NotAllowed, "wrong-role", $"This needs one of the roles: {string.Join(", ", roles)}.");

    /// <summary>The claim must be in one of the statuses.</summary>
    public static RuleRefusal? NotIn(ClaimState state, string what, params IReadOnlyList<ClaimStatus> statuses) => statuses.Contains(state.Status)
        ? null
        : Conflict(state.Status == ClaimStatus.Closed ? "claim-closed" : "wrong-state", $"{what}; this claim is {EnumNames.Of(state.Status)}.");

    /// <summary>A text must be there and have a sane length.</summary>
    public static RuleRefusal? BadText(string field, string? text, int limit = ClaimLimits.Text)
    {
        FieldChecks check = new();
        check.Required(field, text, limit);
        return check.Problems.Count == 0 ? null : Invalid("text-invalid", "The text is missing or not valid.", check.Problems);
    }

    /// <summary>A text that may be left out must have a sane length.</summary>
    public static RuleRefusal? BadOptional(string field, string? text, int limit = ClaimLimits.Reason)
    {
        FieldChecks check = new();
        check.Optional(field, text, limit);
        return check.Problems.Count == 0 ? null : Invalid("text-invalid", "The text is not valid.", check.Problems);
    }
}
