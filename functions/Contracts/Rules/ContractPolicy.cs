using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The numbers of the contract rules; bound from the configuration section <c>Contracts</c>.</summary>
public sealed record ContractPolicy
{
    /// <summary>Values, in minor units, over which a deal is special, by currency. A currency without an entry is always special.</summary>
    public IReadOnlyDictionary<string, long> SpecialValue { get; init; } =
        new Dictionary<string, long>(StringComparer.Ordinal) { ["CNY"] = 100_000_000 };

    /// <summary>Working hours for a stage of review.</summary>
    public IReadOnlyDictionary<ReviewStage, double> ReviewHours { get; init; } = new Dictionary<ReviewStage, double>
    {
        [ReviewStage.Legal] = 8,
        [ReviewStage.Operations] = 8,
        [ReviewStage.Management] = 16,
        [ReviewStage.Partner] = 24,
    };

    /// <summary>Working hours after a stage's deadline until the contract goes back to the drafter.</summary>
    public double ReviewFinalLimitHours { get; init; } = 24;

    /// <summary>After how long the drafter is reminded of a returned contract.</summary>
    public TimeSpan ReturnedReminderAfter { get; init; } = TimeSpan.FromDays(10);

    /// <summary>After how long a returned contract that nobody submits again is withdrawn.</summary>
    public TimeSpan ReturnedLapsesAfter { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a signer's link, or the paper, is waited for.</summary>
    public TimeSpan SigningValidity { get; init; } = TimeSpan.FromDays(90);

    /// <summary>First reminder to a signer.</summary>
    public TimeSpan SigningReminderAfter { get; init; } = TimeSpan.FromDays(5);

    /// <summary>Further reminders.</summary>
    public TimeSpan SigningReminderEvery { get; init; } = TimeSpan.FromDays(2);

    /// <summary>After an expiry, how long the sender can still resend before the contract is voided.</summary>
    public TimeSpan VoidAfterExpiry { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How many times one signature can be handed on.</summary>
    public int MaxDelegations { get; init; } = 3;

    /// <summary>After how long parked work is tried again by itself.</summary>
    public TimeSpan ParkedRetryAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Years that an archived contract is kept at least after completion (E-Commerce Law 31).</summary>
    public int RetentionFloorYears { get; init; } = 3;

    /// <summary>Years after completion when an archived contract is to be deleted at the latest.</summary>
    public int RetentionCeilingYears { get; init; } = 10;

    /// <summary>Years that the sealed document of a contract is kept that ended without all signatures: as long as claims may be made (Civil Code 188).</summary>
    public int UnsignedRetentionYears { get; init; } = 3;

    /// <summary>Offset from UTC of the platform's days: a contract ends when its last day is over there.</summary>
    public TimeSpan DayOffset { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Largest scan of a paper original in bytes.</summary>
    public long MaxScanBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>What is wrong with the numbers; empty when nothing is. The application does not start with wrong ones.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        foreach (var stage in Enum.GetValues<ReviewStage>())
        {
            if (!ReviewHours.TryGetValue(stage, out var hours) || hours <= 0) problems.Add($"ReviewHours:{stage} must be more than 0");
        }

        if (ReviewFinalLimitHours <= 0) problems.Add($"{nameof(ReviewFinalLimitHours)} must be more than 0");
        Positive(nameof(ReturnedReminderAfter), ReturnedReminderAfter);
        Positive(nameof(SigningReminderAfter), SigningReminderAfter);
        Positive(nameof(SigningReminderEvery), SigningReminderEvery);
        Positive(nameof(SigningValidity), SigningValidity);
        Positive(nameof(VoidAfterExpiry), VoidAfterExpiry);
        Positive(nameof(ParkedRetryAfter), ParkedRetryAfter);
        if (ReturnedLapsesAfter <= ReturnedReminderAfter) problems.Add($"{nameof(ReturnedLapsesAfter)} must be more than {nameof(ReturnedReminderAfter)}");
        if (MaxDelegations < 0) problems.Add($"{nameof(MaxDelegations)} must not be negative");
        if (RetentionFloorYears < 3) problems.Add($"{nameof(RetentionFloorYears)} must be 3 at least (E-Commerce Law 31)");
        if (RetentionCeilingYears < RetentionFloorYears) problems.Add($"{nameof(RetentionCeilingYears)} must not be less than {nameof(RetentionFloorYears)}");
        if (UnsignedRetentionYears < 1) problems.Add($"{nameof(UnsignedRetentionYears)} must be 1 at least");
        if (MaxScanBytes is < 1024 or > 100 * 1024 * 1024) problems.Add($"{nameof(MaxScanBytes)} must be from 1 KiB to 100 MiB");
        return problems;

        void Positive(string name, TimeSpan time)
        {
            if (time <= TimeSpan.Zero) problems.Add($"{name} must be more than 0");
        }
    }

    /// <summary>Whether a value makes the deal special.</summary>
    /// <param name="value">The value; none is not special.</param>
    public bool IsOverValue(Money? value) =>
        value is not null && (!SpecialValue.TryGetValue(value.Currency, out var threshold) || value.MinorUnits > threshold);

    /// <summary>The platform's day at a moment.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(DayOffset).DateTime);

    /// <summary>The moment when a day is over.</summary>
    /// <param name="day">The day.</param>
    public DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), DayOffset);
}
