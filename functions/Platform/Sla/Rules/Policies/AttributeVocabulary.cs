namespace Ecom.Functions.Platform.Sla.Rules.Policies;

/// <summary>The values that rules may name.</summary>
/// <param name="Priorities">Known priorities.</param>
/// <param name="Categories">Known categories.</param>
/// <param name="Tiers">Known tiers.</param>
/// <param name="Channels">Known channels.</param>
public sealed record AttributeVocabulary(
    IReadOnlyList<string> Priorities, IReadOnlyList<string> Categories, IReadOnlyList<string> Tiers, IReadOnlyList<string> Channels)
{
    /// <summary>Stands for every value that no rule names; no file can hold it.</summary>
    private const string Unnamed = "\0";

    /// <summary>The rules, by their index, that no case reaches, since earlier ones take all that they match.</summary>
    /// <param name="rules">The conditions of the rules, in order.</param>
    public IReadOnlyList<int> Unreachable(IReadOnlyList<SlaConditions> rules)
    {
        var reached = new HashSet<int>();
        foreach (var attributes in Everything())
        {
            for (var i = 0; i < rules.Count; i++)
            {
                if (rules[i].Match(attributes))
                {
                    reached.Add(i);
                    break;
                }
            }
        }

        return [.. Enumerable.Range(0, rules.Count).Where(i => !reached.Contains(i))];
    }

    private IEnumerable<SlaAttributes> Everything() =>
        from priority in Priorities.Append(Unnamed)
        from category in Categories.Append(Unnamed)
        from tier in Tiers.Append(Unnamed)
        from channel in Channels.Append(Unnamed)
        select new SlaAttributes(priority, category, tier, channel);
}
