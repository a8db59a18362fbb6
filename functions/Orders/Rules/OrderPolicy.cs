namespace Ecom.Functions.Orders.Rules;

/// <summary>The numbers of the order rules; bound from the configuration section <c>Orders:Policy</c>.</summary>
public sealed record OrderPolicy
{
    /// <summary>The version, which what was decided by it names; change it with a number.</summary>
    public string Version { get; init; } = "2026-01";

    /// <summary>Calendar days without a scan after which a parcel within one city is delayed.</summary>
    public int DelayedDaysSameCity { get; init; } = 2;

    /// <summary>Calendar days without a scan after which another parcel is delayed.</summary>
    public int DelayedDays { get; init; } = 4;

    /// <summary>Calendar days without a scan after which a parcel within one city is deemed lost.</summary>
    public int LostDaysSameCity { get; init; } = 3;

    /// <summary>Calendar days without a scan after which another parcel is deemed lost.</summary>
    public int LostDays { get; init; } = 7;

    /// <summary>Calendar days after the last delivery after which an order is over.</summary>
    public int EndDays { get; init; } = 15;

    /// <summary>Calendar days without any news after which an order is over.</summary>
    public int SilenceDays { get; init; } = 60;

    /// <summary>How long after the last news a silence is judged at the earliest: events that come late come together, and in any order.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After how long parked work is tried again by itself.</summary>
    public TimeSpan ParkedRetryAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What is wrong with the numbers; empty when nothing is. The application does not start with wrong ones.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        if (Version is not { Length: > 0 and <= 40 }) problems.Add($"{nameof(Version)} must have 1 to 40 characters");
        Between(nameof(DelayedDaysSameCity), DelayedDaysSameCity, 1, 60);
        Between(nameof(DelayedDays), DelayedDays, 1, 60);
        Between(nameof(LostDaysSameCity), LostDaysSameCity, DelayedDaysSameCity + 1, 90);
        Between(nameof(LostDays), LostDays, DelayedDays + 1, 90);
        Between(nameof(EndDays), EndDays, 1, 365);
        Between(nameof(SilenceDays), SilenceDays, Math.Max(LostDays, LostDaysSameCity) + 1, 365);
        if (Settling < TimeSpan.Zero || Settling > TimeSpan.FromDays(1)) problems.Add($"{nameof(Settling)} must be from nothing to a day");
        if (ParkedRetryAfter <= TimeSpan.Zero) problems.Add($"{nameof(ParkedRetryAfter)} must be more than 0");
        return problems;

        void Between(string name, int value, int least, int most)
        {
            if (value < least || value > most) problems.Add($"{name} must be from {least} to {most}");
        }
    }
}
