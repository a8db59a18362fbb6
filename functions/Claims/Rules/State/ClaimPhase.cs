namespace Ecom.Functions.Claims.Rules;

/// <summary>Which part of the flow a claim is in: which step is due, or what is waited for.</summary>
public enum ClaimPhase
{
    /// <summary>There is no claim.</summary>
    None,

    /// <summary>People or time act next.</summary>
    Living,

    /// <summary>An <see cref="EffectKind.Trace"/> is due.</summary>
    TraceDue,

    /// <summary>A <see cref="EffectKind.Recovery"/> is due.</summary>
    RecoveryDue,

    /// <summary>A <see cref="EffectKind.Pickup"/> is due.</summary>
    PickupDue,

    /// <summary>A <see cref="EffectKind.Refund"/> is due.</summary>
    RefundDue,

    /// <summary>A <see cref="EffectKind.Replacement"/> is due.</summary>
    ReplacementDue,

    /// <summary><see cref="EffectKind.Points"/> are due.</summary>
    PointsDue,

    /// <summary>A <see cref="EffectKind.RecoveryWithdrawal"/> is due.</summary>
    RecoveryWithdrawalDue,

    /// <summary>A <see cref="EffectKind.PickupCancellation"/> is due.</summary>
    PickupCancellationDue,

    /// <summary>A <see cref="EffectKind.ReplacementCancellation"/> is due.</summary>
    ReplacementCancellationDue,

    /// <summary>A <see cref="EffectKind.PointsReturn"/> is due.</summary>
    PointsReturnDue,

    /// <summary>A <see cref="EffectKind.Recall"/> is due.</summary>
    RecallDue,

    /// <summary>A step of the software itself stays broken.</summary>
    Parked,

    /// <summary>It is over.</summary>
    Ended,
}
