using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Steps;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Claims.Flow;

/// <summary>What the orchestration of claims is made of.</summary>
internal static class ClaimFlow
{
    /// <summary>The steps by which commands act and people are told.</summary>
    public static CaseSteps<ClaimCommand> Steps { get; } = new(
        nameof(ApplyClaimCommand), nameof(NotifyClaimPeople), new TimePassed(), static (step, reason) => new ParkWork(step, reason));

    /// <summary>The step that does what is due; null where people or time act next.</summary>
    /// <param name="phase">Where the claim is.</param>
    public static string? EffectOf(ClaimPhase phase) => phase switch
    {
        ClaimPhase.TraceDue => nameof(TraceParcel),
        ClaimPhase.RecoveryDue => nameof(ClaimFromCarrier),
        ClaimPhase.PickupDue => nameof(BookPickup),
        ClaimPhase.RefundDue => nameof(PayRefund),
        ClaimPhase.ReplacementDue => nameof(SendReplacement),
        ClaimPhase.PointsDue => nameof(GrantPoints),
        ClaimPhase.RecoveryWithdrawalDue => nameof(WithdrawFromCarrier),
        ClaimPhase.PickupCancellationDue => nameof(CancelPickup),
        ClaimPhase.ReplacementCancellationDue => nameof(CancelReplacement),
        ClaimPhase.PointsReturnDue => nameof(TakePointsBack),
        ClaimPhase.RecallDue => nameof(RecallParcel),
        ClaimPhase.None or ClaimPhase.Living or ClaimPhase.Parked or ClaimPhase.Ended => null,
    };
}
