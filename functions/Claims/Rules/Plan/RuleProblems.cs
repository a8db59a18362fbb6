using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Whether rules can be used.</summary>
internal static class RuleProblems
{
    /// <summary>What is wrong with them; empty when nothing is.</summary>
    /// <param name="rules">The rules.</param>
    public static IEnumerable<string> Of(IReadOnlyList<OptionRule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            var name = string.IsNullOrWhiteSpace(rule.Name) ? $"Rules[{i}]" : $"Rules[{i}] ({rule.Name})";
            if (string.IsNullOrWhiteSpace(rule.Name)) yield return $"{name} must have a name";
            if (rule.Options.Any(option => !Enum.IsDefined(option))) yield return $"{name} names a way that there is not";
            if (rule is { Kind: { } kindOf } && !Enum.IsDefined(kindOf)) yield return $"{name} names a kind that there is not";
            if (rule is { Fault: { } fault } && !Enum.IsDefined(fault)) yield return $"{name} names a fault that there is not";
            if (rule is { Tier: { } tier } && !Enum.IsDefined(tier)) yield return $"{name} names a tier that there is not";
            if (rule.Default is { } way && !rule.Options.Contains(way)) yield return $"{name} has a default that is not among its options";
            if (rule.ValueOver >= rule.ValueUpTo) yield return $"{name} matches no value";
            if (rule.Points is < 0 or > 1_000_000) yield return $"{name} must give 0 to 1000000 points";
            if (rule.Cap < 0) yield return $"{name} must not have a negative cap";
        }

        // Whatever is claimed, there must be a way and one after silence.
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            if (!rules.Any(rule => (rule.Kind is null || rule.Kind == kind) && rule.Default is not null))
                yield return $"Rules have no default for {EnumNames.Of(kind)}";
        }
    }
}
