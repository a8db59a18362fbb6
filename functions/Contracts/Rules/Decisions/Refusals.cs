using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The refusals that several decisions share.</summary>
internal static class Refusals
{
    /// <summary>Longest reason or comment, in characters.</summary>
    public const int ReasonLimit = 1_000;

    public static Decision WrongRole(params IEnumerable<string> roles) => Decision.Refuse(
        RefusalKind.NotAllowed, "wrong-role", $"This needs one of the roles: {string.Join(", ", roles)}.");

    public static Decision NotInStatus(ContractState state, string what) => Decision.Refuse(
        RefusalKind.Conflict, "wrong-state", $"{what}; this contract is {EnumNames.Of(state.Status)}.");

    public static Decision Invalid(string code, string detail, IReadOnlyList<FieldProblem> fields) =>
        Decision.Refuse(RefusalKind.Invalid, code, detail, fields);

    public static Decision Stale(ContractState state) => Decision.Refuse(
        RefusalKind.Conflict, "stale-draft", $"The contract has changed since (it is at version {state.Seq} now). Read it and decide again.");

    /// <summary>A reason must be there and have a sane length; null when it does.</summary>
    public static Decision? BadReason(string field, string? reason)
    {
        FieldChecks check = new();
        check.Required(field, reason, ReasonLimit);
        return check.Problems.Count == 0 ? null : Invalid("reason-required", "A reason is needed.", check.Problems);
    }
}
