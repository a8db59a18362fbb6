using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>A time limit with its unit, such as "4 working hours" or "90 calendar days".</summary>
/// <param name="Amount">How many, zero or more.</param>
/// <param name="Unit">Of what.</param>
[JsonConverter(typeof(WorkDurationConverter))]
public readonly record struct WorkDuration(int Amount, WorkUnit Unit) : IParsable<WorkDuration>
{
    private static readonly (WorkUnit Unit, string Name)[] Names =
    [
        (WorkUnit.WorkingMinutes, "working minutes"),
        (WorkUnit.WorkingHours, "working hours"),
        (WorkUnit.WorkingDays, "working days"),
        (WorkUnit.CalendarMinutes, "calendar minutes"),
        (WorkUnit.CalendarHours, "calendar hours"),
        (WorkUnit.CalendarDays, "calendar days"),
    ];

    /// <summary>How many, zero or more.</summary>
    public int Amount { get; } = Amount >= 0
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A time limit is not negative.");

    /// <summary>Whether it counts working time, not time on the wall.</summary>
    public bool IsWorkingTime => Unit is WorkUnit.WorkingMinutes or WorkUnit.WorkingHours or WorkUnit.WorkingDays;

    /// <summary>Minutes inside working intervals.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration WorkingMinutes(int amount) => new(amount, WorkUnit.WorkingMinutes);

    /// <summary>Hours inside working intervals.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration WorkingHours(int amount) => new(amount, WorkUnit.WorkingHours);

    /// <summary>Days on which there is work.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration WorkingDays(int amount) => new(amount, WorkUnit.WorkingDays);

    /// <summary>Minutes of the clock on the wall.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration CalendarMinutes(int amount) => new(amount, WorkUnit.CalendarMinutes);

    /// <summary>Hours of the clock on the wall.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration CalendarHours(int amount) => new(amount, WorkUnit.CalendarHours);

    /// <summary>Days of the calendar.</summary>
    /// <param name="amount">How many.</param>
    public static WorkDuration CalendarDays(int amount) => new(amount, WorkUnit.CalendarDays);

    /// <summary>Reads "4 working hours"; the unit is never implied.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <exception cref="FormatException">The text is no time limit.</exception>
    public static WorkDuration Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"'{s}' is no time limit; write a number and one of: {string.Join(", ", Names.Select(n => n.Name))}.");

    /// <summary>Reads "4 working hours"; the unit is never implied.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The time limit, when this returns true.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkDuration result)
    {
        result = default;
        var parts = (s ?? "").Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return false;
        foreach (var (unit, name) in Names)
        {
            if (name.Equals(parts[1], StringComparison.OrdinalIgnoreCase) || name[..^1].Equals(parts[1], StringComparison.OrdinalIgnoreCase))
            {
                result = new WorkDuration(amount, unit);
                return true;
            }
        }

        return false;
    }

    /// <summary>Such as "4 working hours"; <see cref="Parse"/> reads it.</summary>
    public override string ToString()
    {
        var unit = Unit;
        var name = Names.First(n => n.Unit == unit).Name;
        return string.Create(CultureInfo.InvariantCulture, $"{Amount} {(Amount == 1 ? name[..^1] : name)}");
    }
}
