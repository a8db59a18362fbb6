namespace Ecom.Functions.Claims.Rules;

/// <summary>Which part of the flow a claim is in, and when time next acts on it.</summary>
public static class ClaimPhases
{
    /// <summary>The part of the flow.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The time.</param>
    public static ClaimPhase Of(ClaimState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Parked is not null) return ClaimPhase.Parked;
        if (Due(state, now) is { } effect) return Of(effect.Kind);
        return state.Status == ClaimStatus.Closed && state.Tasks.IsEmpty && !state.Effects.Exists(waiting => waiting.Status == EffectStatus.Due)
            ? ClaimPhase.Ended
            : ClaimPhase.Living;
    }

    /// <summary>When time next acts; null when nothing is waited for.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? Next(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Parked is { } parked) return parked.RetryAt;
        DateTimeOffset?[] instants =
        [
            state.Wait?.NextAt,
            state.LostAt,
            state.Status == ClaimStatus.Settled && CanClose(state) ? state.WatchUntil : null,
            .. state.Tasks.Select(task => (DateTimeOffset?)task.DueAt),
            .. state.Effects.Where(effect => effect.Status == EffectStatus.Due).Select(effect => (DateTimeOffset?)effect.TryAt),
        ];
        return instants.Min();
    }

    /// <summary>When the staff must have done something, soonest; worklists are in its order.</summary>
    /// <param name="state">The state.</param>
    public static ClaimTask? Soonest(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Tasks.MinBy(task => task.DueAt);
    }

    /// <summary>The effect that is due first of those that may be tried now.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The time.</param>
    public static ClaimEffect? Due(ClaimState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Effects.Find(effect => effect.Status == EffectStatus.Due && effect.TryAt <= now);
    }

    /// <summary>The effect of a kind that is due first of those that may be tried now.</summary>
    /// <param name="state">The state.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="now">The time.</param>
    public static ClaimEffect? Due(ClaimState state, EffectKind kind, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Effects.Find(effect => effect.Kind == kind && effect.Status == EffectStatus.Due && effect.TryAt <= now);
    }

    /// <summary>Whether nothing is open any more of a claim that is settled.</summary>
    internal static bool CanClose(ClaimState state) =>
        state.Reappearance is null or { IsSettled: true }
        && state.Recovery is null or { IsFinal: true }
        && !state.Effects.Exists(effect => effect.Status is EffectStatus.Due or EffectStatus.Parked);

    private static ClaimPhase Of(EffectKind kind) => kind switch
    {
        EffectKind.Trace => ClaimPhase.TraceDue,
        EffectKind.Recovery => ClaimPhase.RecoveryDue,
        EffectKind.Pickup => ClaimPhase.PickupDue,
        EffectKind.Refund => ClaimPhase.RefundDue,
        EffectKind.Replacement => ClaimPhase.ReplacementDue,
        EffectKind.Points => ClaimPhase.PointsDue,
        EffectKind.RecoveryWithdrawal => ClaimPhase.RecoveryWithdrawalDue,
        EffectKind.PickupCancellation => ClaimPhase.PickupCancellationDue,
        EffectKind.ReplacementCancellation => ClaimPhase.ReplacementCancellationDue,
        EffectKind.PointsReturn => ClaimPhase.PointsReturnDue,
        EffectKind.Recall => ClaimPhase.RecallDue,
    };
}
