using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Platform.Sla.Rules.Policies;

/// <summary>One version of the policy. A case keeps the version that it started on.</summary>
/// <param name="Version">Its name.</param>
/// <param name="ValidFrom">From when on new cases start on it.</param>
/// <param name="Rules">Its rules in order; the first that matches decides, and the last one matches every case.</param>
public sealed record SlaPolicy(string Version, DateTimeOffset ValidFrom, IReadOnlyList<SlaRule> Rules)
{
    /// <summary>The targets of a case, with the rule that decided.</summary>
    /// <param name="attributes">The case.</param>
    /// <exception cref="InvalidOperationException">No rule matches: the policy has no catch-all, which no policy from a file lacks.</exception>
    public ClockPlan Match(SlaAttributes attributes)
    {
        foreach (var rule in Rules)
        {
            if (rule.When.Match(attributes))
                return rule.Plan;
        }

        throw new InvalidOperationException($"No rule of the policy '{Version}' matches {attributes}.");
    }
}
