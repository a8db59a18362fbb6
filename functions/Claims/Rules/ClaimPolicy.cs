using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The numbers of the claim rules; bound from the configuration section <c>Claims:Policy</c>. Naming any rule replaces all.</summary>
public sealed record ClaimPolicy
{
    /// <summary>Its version: stands in every plan that it made. Change it with the rules.</summary>
    public string Version { get; init; } = "2026-01";

    /// <summary>Currency of its amounts. An order in another currency is never approved by itself.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>Refunds up to this need no approval; minor units.</summary>
    public long AutomaticUpTo { get; init; } = 200_00;

    /// <summary>Refunds up to this are approved by a lead, others by finance; minor units.</summary>
    public long LeadUpTo { get; init; } = 2_000_00;

    /// <summary>A parcel that reappears after a refund up to this is not worth getting back; minor units.</summary>
    public long WriteOffUpTo { get; init; } = 50_00;

    /// <summary>What a customer who sends a parcel back gets for it, at most; minor units.</summary>
    public long ReturnFreightUpTo { get; init; } = 20_00;

    /// <summary>Calendar days without a scan after which a parcel within one city is deemed lost.</summary>
    public int LostDaysSameCity { get; init; } = 3;

    /// <summary>Calendar days without a scan after which any other parcel is deemed lost.</summary>
    public int LostDays { get; init; } = 7;

    /// <summary>Calendar days after which a customer whose turn it is gets a reminder.</summary>
    public int ReminderDays { get; init; } = 2;

    /// <summary>Calendar days in which photos are to come.</summary>
    public int PhotoDays { get; init; } = 7;

    /// <summary>Calendar days in which the customer chooses.</summary>
    public int ChoiceDays { get; init; } = 5;

    /// <summary>Calendar days in which what is damaged is to come back.</summary>
    public int ReturnDays { get; init; } = 15;

    /// <summary>Calendar days after which receipt counts as confirmed.</summary>
    public int ConfirmDays { get; init; } = 7;

    /// <summary>Calendar days after the end in which the parcel may reappear and the carrier may answer.</summary>
    public int WatchDays { get; init; } = 90;

    /// <summary>Calendar days in which somebody who keeps a parcel that reappeared pays for it.</summary>
    public int RepaymentDays { get; init; } = 14;

    /// <summary>Calendar days in which a carrier answers a claim against it.</summary>
    public int RecoveryDays { get; init; } = 30;

    /// <summary>Working days that the staff has for a task, and each higher level after it.</summary>
    public int TaskWorkingDays { get; init; } = 1;

    /// <summary>Scores up to this one are low: somebody follows up.</summary>
    public int LowScore { get; init; } = 2;

    /// <summary>Minutes after which an effect that did not come through is tried again, one by one; after the last it is parked.</summary>
    public IList<int> RetryMinutes { get; init; } = [];

    /// <summary>After how long parked work is tried again by itself.</summary>
    public TimeSpan ParkedRetryAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The rules; see <see cref="Effective"/>.</summary>
    public IList<OptionRule> Rules { get; init; } = [];

    /// <summary>The rules that count: those of the configuration, or the usual ones.</summary>
    public IReadOnlyList<OptionRule> Effective => Rules.Count > 0 ? [.. Rules] : UsualRules.All;

    /// <summary>The pauses that count.</summary>
    public IReadOnlyList<int> Retries => RetryMinutes.Count > 0 ? [.. RetryMinutes] : [1, 5, 15, 30, 60, 120, 240, 480, 720];

    /// <summary>What is wrong with the numbers; empty when nothing is. The application does not start with wrong ones.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        That(!string.IsNullOrWhiteSpace(Version) && Version.Length <= 50, $"{nameof(Version)} must have 1 to 50 characters");
        That(Currencies.IsKnown(Currency), $"{nameof(Currency)} must be one of {string.Join(", ", Currencies.Codes)}");
        That(AutomaticUpTo >= 0 && LeadUpTo >= AutomaticUpTo, $"{nameof(AutomaticUpTo)} must not be negative, nor more than {nameof(LeadUpTo)}");
        That(WriteOffUpTo >= 0 && ReturnFreightUpTo >= 0, $"{nameof(WriteOffUpTo)} and {nameof(ReturnFreightUpTo)} must not be negative");
        That(Retries.All(minutes => minutes is >= 1 and <= 1440), $"{nameof(RetryMinutes)} must each be from 1 to 1440");
        That(ReminderDays < Math.Min(Math.Min(PhotoDays, ChoiceDays), ReturnDays), $"{nameof(ReminderDays)} must be less than what it reminds of");
        That(LowScore is >= 0 and <= 4, $"{nameof(LowScore)} must be from 0 to 4");
        That(ParkedRetryAfter > TimeSpan.Zero, $"{nameof(ParkedRetryAfter)} must be more than 0");
        foreach (var (name, days) in Days()) That(days is >= 1 and <= 365, $"{name} must be from 1 to 365");
        problems.AddRange(RuleProblems.Of(Effective));
        return problems;

        void That(bool holds, string problem)
        {
            if (!holds) problems.Add(problem);
        }
    }

    private IEnumerable<(string Name, int Days)> Days() =>
    [
        (nameof(LostDaysSameCity), LostDaysSameCity), (nameof(LostDays), LostDays), (nameof(ReminderDays), ReminderDays),
        (nameof(PhotoDays), PhotoDays), (nameof(ChoiceDays), ChoiceDays), (nameof(ReturnDays), ReturnDays), (nameof(ConfirmDays), ConfirmDays),
        (nameof(WatchDays), WatchDays), (nameof(RepaymentDays), RepaymentDays), (nameof(RecoveryDays), RecoveryDays),
        (nameof(TaskWorkingDays), TaskWorkingDays),
    ];
}
