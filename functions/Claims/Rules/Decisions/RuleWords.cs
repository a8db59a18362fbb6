using System.Globalization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Rules in words, for whoever asks "why these options?".</summary>
internal static class RuleWords
{
    /// <summary>What the rule asks for, and what it does.</summary>
    /// <param name="rule">The rule.</param>
    public static string Of(OptionRule rule)
    {
        List<string> conditions = [];
        if (rule.Kind is { } kind) conditions.Add($"kind {EnumNames.Of(kind)}");
        if (rule.Fault is { } fault) conditions.Add($"fault {EnumNames.Of(fault)}");
        if (rule.Tier is { } tier) conditions.Add($"tier {EnumNames.Of(tier)} or better");
        if (rule.ValueOver is { } over) conditions.Add(string.Create(CultureInfo.InvariantCulture, $"value over {over}"));
        if (rule.ValueUpTo is { } upTo) conditions.Add(string.Create(CultureInfo.InvariantCulture, $"value up to {upTo}"));
        List<string> effects = [];
        if (rule.Options.Count > 0) effects.Add($"offers {EnumNames.List(rule.Options)}");
        if (rule.Default is { } way) effects.Add($"after silence {EnumNames.Of(way)}");
        if (rule.Points > 0) effects.Add(string.Create(CultureInfo.InvariantCulture, $"{rule.Points} points"));
        if (rule.Cap is { } cap) effects.Add(string.Create(CultureInfo.InvariantCulture, $"refund at most {cap}"));
        if (rule.ClaimsFromCarrier) effects.Add("claims the value from the carrier");
        return $"{(conditions.Count > 0 ? string.Join(", ", conditions) : "always")}: {string.Join("; ", effects)}";
    }
}
