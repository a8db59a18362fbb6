namespace Ecom.Functions.Platform.Rules;

/// <summary>A command that the rules refuse; nothing changes.</summary>
/// <param name="Kind">Why, as the caller sees it.</param>
/// <param name="Code">Stable code, kebab case.</param>
/// <param name="Detail">What is wrong and what can be done.</param>
public sealed record RuleRefusal(RefusalKind Kind, string Code, string Detail)
{
    /// <summary>The fields concerned, where the input is wrong.</summary>
    public IReadOnlyList<FieldProblem> Fields { get; init; } = [];
}
