using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer gets what was chosen.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class FulfilmentDecisions(ClaimPolicy policy)
{
    /// <summary>How long a replacement may be on its way before its receipt is asked about.</summary>
    private const int TransitDays = 7;

    /// <summary>What the customer gets; the claim against the carrier is another matter.</summary>
    public static bool IsForCustomer(ClaimEffect effect) => effect.Kind is EffectKind.Refund or EffectKind.Replacement or EffectKind.Points;

    /// <summary>Plans the effects of the way that was chosen, for the pieces that count.</summary>
    public static void Start(ClaimChange change, IReadOnlyList<ClaimedLine> lines, ClaimPolicy policy)
    {
        var state = change.State;
        var (option, plan) = (state.Choice!.Option, state.Plan!);
        var refund = Refund(state, option, lines, change.Facts, policy);
        change.Add(new FulfilmentStarted(refund, lines));
        if (refund is { MinorUnits: > 0 }) change.Plan(EffectKind.Refund, refund);
        if (option.SendsGoods) change.Plan(EffectKind.Replacement);
        if (plan.Points > 0) change.Plan(EffectKind.Points, points: plan.Points);
        if (plan.ClaimsFromCarrier && state.Recovery is null && !state.Effects.Exists(effect => effect.Kind == EffectKind.Recovery))
            change.Plan(EffectKind.Recovery, ClaimValue.Of(state.Order, lines, change.Facts.Taken));
    }

    /// <summary>Goes on when the customer has all that can be had.</summary>
    public void Advance(ClaimChange change)
    {
        var state = change.State;
        if (state.Status != ClaimStatus.Fulfilling || state.Reappearance is { IsSettled: false, Way: null }) return;
        var effects = state.Effects.FindAll(IsForCustomer);
        if (effects.Exists(effect => effect.Status is EffectStatus.Due or EffectStatus.Parked)) return;
        if (!effects.Exists(effect => effect.Status == EffectStatus.Done))
        {
            change.Add(new ClaimClosed(ClaimOutcome.Uncompensated, "nothing is paid or sent any more"));
            return;
        }

        var days = effects.Exists(effect => effect is { Kind: EffectKind.Replacement, Status: EffectStatus.Done }) ? TransitDays : 0;
        change.Add(new ConfirmationAwaited(change.Now.AddDays(policy.ConfirmDays + days)));
    }

    // When less came back than was claimed, less is paid; what the customer paid to send it is paid on top.
    private static Money? Refund(ClaimState state, PlanOption option, IReadOnlyList<ClaimedLine> lines, ClaimFacts facts, ClaimPolicy policy)
    {
        var value = ClaimValue.Of(state.Order, lines, facts.Taken).MinorUnits;
        var amount = option.Refund is { } offered ? Math.Min(offered.MinorUnits, value) : 0;
        amount += Math.Min(state.ReturnFreight?.MinorUnits ?? 0, policy.ReturnFreightUpTo);
        if (facts.Left is { } left) amount = Math.Min(amount, left.MinorUnits);
        return amount > 0 || option.Refund is not null ? state.Order.Paid with { MinorUnits = amount } : null;
    }
}
