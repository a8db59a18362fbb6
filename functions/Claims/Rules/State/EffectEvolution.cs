using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Effects, and the claim against the carrier, from events.</summary>
internal static class EffectEvolution
{
    /// <summary>The state after an event about them; any other changes nothing.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="recorded">The event.</param>
    public static ClaimState Apply(ClaimState state, RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        EffectPlanned planned => state with
        {
            Effects = state.Effects.Add(new ClaimEffect(planned.Key, planned.Kind)
            {
                TryAt = planned.TryAt,
                Amount = planned.Amount,
                Points = planned.Points,
                Undoes = planned.Undoes,
            }),
        },
        EffectDone done => Done(Change(state, done.Key, effect => effect with
        {
            Status = EffectStatus.Done,
            Attempts = done.Attempt,
            Reference = done.Reference,
            Parcel = done.Parcel ?? effect.Parcel,
            Trouble = null,
            Parking = null,
        }), done),
        EffectDelayed late => Change(state, late.Key, effect => effect with
        {
            Attempts = late.Attempt,
            Trouble = late.Trouble,
            TryAt = late.TryAt,
            IsRefused = false,
        }),
        EffectParked parked => Change(state, parked.Key, effect => effect with
        {
            Status = EffectStatus.Parked,
            Attempts = parked.Attempt,
            Trouble = parked.Trouble,
            IsRefused = parked.IsRefused,
            Parking = effect.Parking ?? new EffectParking(recorded.At, parked.ByHand is null ? null : recorded.By.Id, parked.ByHand),
        }),
        EffectResumed resumed => Change(
            state, resumed.Key, effect => effect with { Status = EffectStatus.Due, TryAt = recorded.At, Parking = null }),
        EffectDropped dropped => Dropped(
            Change(state, dropped.Key, effect => effect with { Status = EffectStatus.Dropped, Parking = null }), dropped.Kind),
        RecoveryAnswerRecorded answer when state.Recovery is { } recovery => state with { Recovery = Answered(recovery, answer) },
        RecoveryClosed when state.Recovery is { } recovery => state with { Recovery = recovery with { IsWithdrawn = true } },
        _ => state,
    };

    private static ClaimState Change(ClaimState state, string key, Func<ClaimEffect, ClaimEffect> change) => state with
    {
        Effects = [.. state.Effects.Select(effect => string.Equals(effect.Key, key, StringComparison.Ordinal) ? change(effect) : effect)],
    };

    private static ClaimState Done(ClaimState state, EffectDone done) => done.Kind switch
    {
        EffectKind.Pickup => state with { ReturnParcel = done.Parcel ?? state.ReturnParcel },
        EffectKind.Recovery => state with { Recovery = new ClaimRecovery(done.Amount!, done.Reference ?? "") },
        EffectKind.RecoveryWithdrawal when state.Recovery is { } recovery => state with { Recovery = recovery with { IsWithdrawn = true } },
        // What was called off was not done.
        EffectKind.ReplacementCancellation => Undone(state, EffectKind.Replacement, done.Key),
        EffectKind.PickupCancellation => Undone(state, EffectKind.Pickup, done.Key),
        EffectKind.PointsReturn => Undone(state, EffectKind.Points, done.Key),
        _ => state,
    };

    // A parcel that cannot be recalled waits for another decision.
    private static ClaimState Dropped(ClaimState state, EffectKind kind) => kind == EffectKind.Recall && state.Reappearance is { IsSettled: false } open
        ? state with { Reappearance = open with { Way = null, EndsAt = null } }
        : state;

    private static ClaimState Undone(ClaimState state, EffectKind kind, string byKey)
    {
        var undone = state.Effect(byKey)?.Undoes;
        return state.Effects.Find(effect => effect.Kind == kind && effect.Status == EffectStatus.Done && effect.Reference == undone) is { } found
            ? Change(state, found.Key, effect => effect with { Status = EffectStatus.Dropped })
            : state;
    }

    private static ClaimRecovery Answered(ClaimRecovery recovery, RecoveryAnswerRecorded answer) => recovery with
    {
        Answer = answer.Answer,
        Answers = recovery.Answers.Add(answer.AnswerId),
        Recovered = recovery.Recovered with { MinorUnits = recovery.Recovered.MinorUnits + (answer.Amount?.MinorUnits ?? 0) },
    };
}
