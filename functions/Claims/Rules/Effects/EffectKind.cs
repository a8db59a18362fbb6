namespace Ecom.Functions.Claims.Rules;

/// <summary>What a claim does outside: asked of a partner under a key, and recorded when it is done.</summary>
public enum EffectKind
{
    /// <summary>Asks the carrier where the parcel is.</summary>
    Trace,

    /// <summary>Claims the value from the carrier.</summary>
    Recovery,

    /// <summary>Has what is damaged fetched.</summary>
    Pickup,

    /// <summary>Pays money back. It cannot be undone: who has it may pay it back.</summary>
    Refund,

    /// <summary>Sends goods again.</summary>
    Replacement,

    /// <summary>Gives points.</summary>
    Points,

    /// <summary>Undoes <see cref="Recovery"/>.</summary>
    RecoveryWithdrawal,

    /// <summary>Undoes <see cref="Pickup"/>.</summary>
    PickupCancellation,

    /// <summary>Undoes <see cref="Replacement"/>.</summary>
    ReplacementCancellation,

    /// <summary>Undoes <see cref="Points"/>.</summary>
    PointsReturn,

    /// <summary>Has a parcel that reappeared brought back to the sender.</summary>
    Recall,
}
