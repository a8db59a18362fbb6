using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Makes the target of a clock of its JSON.</summary>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class TargetReader(PolicyFaults faults)
{
    /// <summary>What all targets of a version have that don't say it themselves.</summary>
    public ClockTarget Defaults(PlacedJson? value)
    {
        var none = new ClockTarget(default);
        return value is null ? none : Settings(new PlacedObject(value, faults, "defaults", "warnAt", "escalation", "pausedBy"), none);
    }

    public ClockTarget Read(PlacedJson value, string name, ClockKind kind, ClockTarget defaults)
    {
        string[] known = kind switch
        {
            ClockKind.NextUpdate => ["limit", "warnAt", "escalation", "pausedBy", "mode"],
            ClockKind.Resolution => ["limit", "warnAt", "escalation", "pausedBy", "countsWhileResolved"],
            _ => ["limit", "warnAt", "escalation", "pausedBy"],
        };
        var target = new PlacedObject(value, faults, name, known);
        var limit = Limit(target.Text("limit"));
        return Settings(target, defaults) with
        {
            Limit = limit,
            Mode = kind == ClockKind.NextUpdate ? Named<NextUpdateMode>(target.Text("mode"), "mode") ?? default : default,
            CountsWhileResolved = kind == ClockKind.Resolution && (target.Flag("countsWhileResolved") ?? false),
        };
    }

    private ClockTarget Settings(PlacedObject target, ClockTarget defaults) => defaults with
    {
        WarnAt = target.Items("warnAt", JsonTokenType.Number) is { } percents ? Percents(percents) : defaults.WarnAt,
        Escalation = target.Items("escalation", JsonTokenType.StartObject) is { } steps ? new LadderReader(this, faults).Read(steps) : defaults.Escalation,
        PausedBy = target.Items("pausedBy", JsonTokenType.String) is { } parties
            ? [.. parties.Select(party => Named<WaitingFor>(party, "pausedBy")).OfType<WaitingFor>().Distinct()]
            : defaults.PausedBy,
    };

    private WorkDuration Limit(PlacedJson? text)
    {
        var limit = Duration(text);
        if (text is not null && limit is { Amount: 0 })
            faults.Add(text.Line, "a limit is longer than nothing");
        return limit ?? default;
    }

    /// <summary>A time limit with its unit, or null after a fault.</summary>
    public WorkDuration? Duration(PlacedJson? text)
    {
        try
        {
            return text is null ? null : WorkDuration.Parse(text.Text, CultureInfo.InvariantCulture);
        }
        catch (FormatException error)
        {
            faults.Add(text!.Line, error.Message);
            return null;
        }
    }

    /// <summary>A value of an enum by its name in camel case, or null after a fault.</summary>
    public T? Named<T>(PlacedJson? text, string what)
        where T : struct, Enum
    {
        if (text is null)
            return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (EnumNames.Of(value) == text.Text)
                return value;
        }

        faults.Add(text.Line, $"'{text.Text}' is no '{what}'; there are: {EnumNames.List(Enum.GetValues<T>())}");
        return null;
    }

    private List<int> Percents(IReadOnlyList<PlacedJson> items)
    {
        var percents = new List<int>();
        foreach (var item in items)
        {
            if (!int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent is < 1 or > 99)
                faults.Add(item.Line, $"a warning is at 1 to 99 percent, not at {item.Text}");
            else if (percents.Count > 0 && percent <= percents[^1])
                faults.Add(item.Line, $"warnings increase: {percent} stands after {percents[^1]}");
            percents.Add(percent);
        }

        return percents;
    }
}
