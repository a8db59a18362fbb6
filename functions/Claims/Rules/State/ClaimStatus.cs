namespace Ecom.Functions.Claims.Rules;

/// <summary>Where a claim stands.</summary>
public enum ClaimStatus
{
    /// <summary>It came in, or starts anew; what is next is decided at once.</summary>
    Opened,

    /// <summary>The customer is to send photos.</summary>
    Gathering,

    /// <summary>An agent judges.</summary>
    Judging,

    /// <summary>The parcel is looked for.</summary>
    Tracing,

    /// <summary>There is a plan; who approves it is decided at once.</summary>
    Planned,

    /// <summary>A lead or finance approves the plan.</summary>
    Approving,

    /// <summary>The customer chooses.</summary>
    Offered,

    /// <summary>A way is chosen; what is next is decided at once.</summary>
    Chosen,

    /// <summary>What is damaged comes back.</summary>
    Returning,

    /// <summary>What came back is looked at.</summary>
    Inspecting,

    /// <summary>The customer gets what was chosen.</summary>
    Fulfilling,

    /// <summary>The customer is to confirm.</summary>
    Confirming,

    /// <summary>Compensated; the parcel may reappear and the carrier may answer.</summary>
    Settled,

    /// <summary>Over.</summary>
    Closed,
}
