namespace Ecom.Functions.Complaints.Rules;

/// <summary>The numbers of the complaint rules besides the service levels; bound from the configuration section <c>Complaints:Policy</c>.</summary>
public sealed record ComplaintPolicy
{
    /// <summary>Working days after which a customer whose turn it is gets a reminder.</summary>
    public int ReminderWorkingDays { get; init; } = 1;

    /// <summary>Working days of silence that end the wait for a customer.</summary>
    public int SilenceWorkingDays { get; init; } = 3;

    /// <summary>Calendar days in which a resolved complaint may be reopened.</summary>
    public int ReopenDays { get; init; } = 7;

    /// <summary>Scores up to this one are low: somebody follows up.</summary>
    public int LowScore { get; init; } = 2;

    /// <summary>Working days for each level to follow up on a low score.</summary>
    public int FollowUpWorkingDays { get; init; } = 2;

    /// <summary>Calendar days that a promise of an update may reach ahead.</summary>
    public int PromiseDays { get; init; } = 30;

    /// <summary>After how long parked work is tried again by itself; short, since time does not act meanwhile.</summary>
    public TimeSpan ParkedRetryAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What is wrong with the numbers; empty when nothing is. The application does not start with wrong ones.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        Between(nameof(ReminderWorkingDays), ReminderWorkingDays, 1, 60);
        Between(nameof(SilenceWorkingDays), SilenceWorkingDays, ReminderWorkingDays + 1, 90);
        Between(nameof(ReopenDays), ReopenDays, 1, 365);
        Between(nameof(LowScore), LowScore, 0, 4);
        Between(nameof(FollowUpWorkingDays), FollowUpWorkingDays, 1, 60);
        Between(nameof(PromiseDays), PromiseDays, 1, 365);
        if (ParkedRetryAfter <= TimeSpan.Zero) problems.Add($"{nameof(ParkedRetryAfter)} must be more than 0");
        return problems;

        void Between(string name, int value, int least, int most)
        {
            if (value < least || value > most) problems.Add($"{name} must be from {least} to {most}");
        }
    }
}
