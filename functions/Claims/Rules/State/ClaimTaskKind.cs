namespace Ecom.Functions.Claims.Rules;

/// <summary>What somebody of the staff is to do.</summary>
public enum ClaimTaskKind
{
    /// <summary>Judge the claim.</summary>
    Judge,

    /// <summary>Approve the plan.</summary>
    Approve,

    /// <summary>Inspect what came back.</summary>
    Inspect,

    /// <summary>Decide on an effect that is parked.</summary>
    ResolveParked,

    /// <summary>Answer a customer who says that nothing came.</summary>
    AnswerDispute,

    /// <summary>Decide what becomes of a parcel that reappeared.</summary>
    DecideReappearance,

    /// <summary>See to it that a parcel that reappeared is paid or comes back.</summary>
    SettleReappearance,

    /// <summary>Ask the carrier for its answer.</summary>
    PressCarrier,

    /// <summary>Follow up on a low score.</summary>
    FollowUp,
}
