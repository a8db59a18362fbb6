using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What came of one try of an effect. No personal data: it stands in the orchestration's history.</summary>
/// <param name="Key">The effect's idempotency key; empty where there was nothing to do.</param>
/// <param name="Attempt">Which try, from 1.</param>
/// <param name="Result">What came of it.</param>
public sealed record EffectReport(string Key, int Attempt, EffectResult Result)
{
    /// <summary>There was nothing to do.</summary>
    public static EffectReport Nothing { get; } = new("", 0, EffectResult.Nothing);

    /// <summary>The partner's id of what it did, or its code where it did not.</summary>
    public string? Reference { get; init; }

    /// <summary>The parcel that it is about: that of a replacement or of a return.</summary>
    public ParcelKey? Parcel { get; init; }

    /// <summary>What a trace found.</summary>
    public TraceFinding? Trace { get; init; }

    /// <summary>When the trace saw the parcel last.</summary>
    public DateTimeOffset? SeenAt { get; init; }
}
