using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The clocks of a case; part of its snapshot. <see cref="SlaClocks.Apply"/> folds events into it.</summary>
public sealed record ClockLedger
{
    /// <summary>How many ended clocks of the next update are kept; the ledger of the case knows all.</summary>
    public const int MaxEarlier = 20;

    /// <summary>A case that has not begun.</summary>
    public static ClockLedger Empty { get; } = new();

    /// <summary>The targets that hold; null before the start.</summary>
    public ClockPlan? Plan { get; init; }

    /// <summary>The instant of the last event.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>The clock of the first response, also after its end.</summary>
    public ClockRun? FirstResponse { get; init; }

    /// <summary>The clock of the next update; null when none runs.</summary>
    public ClockRun? NextUpdate { get; init; }

    /// <summary>The clock of the resolution, also after its end.</summary>
    public ClockRun? Resolution { get; init; }

    /// <summary>Ended clocks of the next update, the last <see cref="MaxEarlier"/>, in order.</summary>
    public IReadOnlyList<ClockRun> Earlier { get; init; } = [];

    /// <summary>How many updates came in time.</summary>
    public int UpdatesInTime { get; init; }

    /// <summary>How many updates came late or never.</summary>
    public int UpdatesLate { get; init; }

    /// <summary>What the case waits for, or null.</summary>
    public CaseWait? Wait { get; init; }

    /// <summary>When the customer wrote what nobody has answered; null: all is answered.</summary>
    public DateTimeOffset? UnansweredSince { get; init; }

    /// <summary>When the case was resolved; null while it is open or open again.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>When the case was closed, or null.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether something is owed to the customer.</summary>
    [JsonIgnore]
    public bool IsOpen => Plan is not null && ResolvedAt is null && ClosedAt is null;

    /// <summary>The clocks that there are, ended or not.</summary>
    [JsonIgnore]
    public IEnumerable<ClockRun> Clocks => new[] { FirstResponse, NextUpdate, Resolution }.OfType<ClockRun>();

    /// <summary>The next instant at which a warning, a deadline or an escalation is reached; null: nothing is to be waited for.</summary>
    [JsonIgnore]
    public DateTimeOffset? NextInstant => Sooner(Sooner(FirstResponse?.NextInstant, NextUpdate?.NextInstant), Resolution?.NextInstant);

    /// <summary>The soonest due time of all clocks, for worklists; null: none runs.</summary>
    [JsonIgnore]
    public DateTimeOffset? NextDue => Sooner(Sooner(DueOf(FirstResponse), DueOf(NextUpdate)), DueOf(Resolution));

    private static DateTimeOffset? DueOf(ClockRun? run) => run is { HasEnded: false } ? run.Due : null;

    private static DateTimeOffset? Sooner(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other < one ? other : one;
}
