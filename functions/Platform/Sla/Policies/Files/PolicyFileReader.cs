using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Makes policies of a file.</summary>
/// <param name="faults">Gets what is wrong.</param>
/// <param name="calendars">Names of the calendars that there are.</param>
internal sealed class PolicyFileReader(PolicyFaults faults, IReadOnlyCollection<string> calendars)
{
    public PolicyFile Read(PlacedJson root)
    {
        var file = new PlacedObject(root, faults, "a policy file", "attributes", "versions");
        file.Required("versions", JsonTokenType.StartArray);
        var vocabulary = file.Required("attributes", JsonTokenType.StartObject) is { } attributes
            ? Vocabulary(attributes)
            : new AttributeVocabulary([], [], [], []);
        var versions = file.Items("versions", JsonTokenType.StartObject) ?? [];
        return new PolicyFile(vocabulary, [.. versions.Select(version => Version(version, vocabulary)).OfType<SlaPolicy>()]);
    }

    private AttributeVocabulary Vocabulary(PlacedJson value)
    {
        var attributes = new PlacedObject(value, faults, "attributes", "priority", "category", "tier", "channel");
        return new AttributeVocabulary(Values("priority"), Values("category"), Values("tier"), Values("channel"));

        List<string> Values(string name)
        {
            if (attributes.Required(name, JsonTokenType.StartArray) is { Items.Count: 0 } empty)
                faults.Add(empty.Line, $"'{name}' has no value");
            return [.. (attributes.Items(name, JsonTokenType.String) ?? []).Select(item => item.Text)];
        }
    }

    private SlaPolicy? Version(PlacedJson value, AttributeVocabulary vocabulary)
    {
        var version = new PlacedObject(value, faults, "a version", "version", "validFrom", "defaults", "rules");
        var name = version.Text("version")?.Text;
        var validFrom = Instant(version.Text("validFrom"));
        var defaults = new TargetReader(faults).Defaults(version.Optional("defaults", JsonTokenType.StartObject));
        version.Required("rules", JsonTokenType.StartArray);
        var values = version.Items("rules", JsonTokenType.StartObject) ?? [];
        var reader = new RuleReader(faults, calendars, vocabulary, defaults, name ?? "");
        var rules = values.Select(reader.Read).ToList();
        CheckOrder(value.Line, values, [.. rules.Select(rule => rule.When)], vocabulary);
        CheckNames(values, rules);
        return name is null || validFrom is null ? null : new SlaPolicy(name, validFrom.Value, rules);
    }

    private void CheckOrder(int line, IReadOnlyList<PlacedJson> values, IReadOnlyList<SlaConditions> rules, AttributeVocabulary vocabulary)
    {
        if (rules.Count == 0 || !rules[^1].IsCatchAll)
            faults.Add(values.Count == 0 ? line : values[^1].Line, "the last rule matches every case: it has no 'when'");
        foreach (var rule in vocabulary.Unreachable(rules))
            faults.Add(values[rule].Line, "no case reaches this rule: earlier ones take all that it matches");
    }

    private void CheckNames(IReadOnlyList<PlacedJson> values, List<SlaRule> rules)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Plan.Rule.Length > 0 && !names.Add(rules[i].Plan.Rule))
                faults.Add(values[i].Line, $"there is another rule '{rules[i].Plan.Rule}'");
        }
    }

    private DateTimeOffset? Instant(PlacedJson? text)
    {
        if (text is null)
            return null;
        if (DateTimeOffset.TryParseExact(text.Text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return instant;
        faults.Add(text.Line, $"'{text.Text}' is no instant; write it like 2026-01-01T00:00:00+08:00");
        return null;
    }
}
