using System.Text.Json;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Makes a rule of its JSON.</summary>
/// <param name="faults">Gets what is wrong.</param>
/// <param name="calendars">Names of the calendars that there are.</param>
/// <param name="vocabulary">The values that rules may name.</param>
/// <param name="defaults">What targets have that don't say it themselves.</param>
/// <param name="version">The policy's version.</param>
internal sealed class RuleReader(
    PolicyFaults faults, IReadOnlyCollection<string> calendars, AttributeVocabulary vocabulary, ClockTarget defaults, string version)
{
    public SlaRule Read(PlacedJson value)
    {
        var rule = new PlacedObject(value, faults, "a rule", "name", "when", "calendar", "firstResponse", "nextUpdate", "resolution");
        var plan = new ClockPlan(version, rule.Text("name")?.Text ?? "", Calendar(rule.Text("calendar")))
        {
            FirstResponse = Target(rule, "firstResponse", ClockKind.FirstResponse),
            NextUpdate = Target(rule, "nextUpdate", ClockKind.NextUpdate),
            Resolution = Target(rule, "resolution", ClockKind.Resolution),
        };
        if (plan.FirstResponse is null && plan.NextUpdate is null && plan.Resolution is null)
            faults.Add(value.Line, "a rule has at least one target");
        return new SlaRule(Conditions(rule.Optional("when", JsonTokenType.StartObject)), plan);
    }

    private string Calendar(PlacedJson? name)
    {
        if (name is not null && !calendars.Contains(name.Text, StringComparer.Ordinal))
            faults.Add(name.Line, $"there is no calendar '{name.Text}'; there are: {string.Join(", ", calendars)}");
        return name?.Text ?? "";
    }

    private ClockTarget? Target(PlacedObject rule, string name, ClockKind kind) =>
        rule.Optional(name, JsonTokenType.StartObject) is { } target ? new TargetReader(faults).Read(target, name, kind, defaults) : null;

    private SlaConditions Conditions(PlacedJson? value)
    {
        if (value is null)
            return new SlaConditions([], [], [], []);
        var when = new PlacedObject(value, faults, "when", "priority", "category", "tier", "channel");
        return new SlaConditions(
            Values(when, "priority", vocabulary.Priorities),
            Values(when, "category", vocabulary.Categories),
            Values(when, "tier", vocabulary.Tiers),
            Values(when, "channel", vocabulary.Channels));
    }

    private List<string> Values(PlacedObject when, string name, IReadOnlyList<string> known)
    {
        if (when.Optional(name, JsonTokenType.StartArray) is { Items.Count: 0 } empty)
            faults.Add(empty.Line, $"'{name}' allows no value; leave it out to allow any");
        var values = when.Items(name, JsonTokenType.String) ?? [];
        foreach (var value in values.Where(value => !known.Contains(value.Text, StringComparer.Ordinal)))
            faults.Add(value.Line, $"there is no {name} '{value.Text}'; there are: {string.Join(", ", known)}");
        return [.. values.Select(value => value.Text)];
    }
}
