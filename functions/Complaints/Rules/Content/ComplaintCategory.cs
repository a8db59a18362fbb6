namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a complaint is about.</summary>
public enum ComplaintCategory
{
    /// <summary>The site or the app does not work.</summary>
    Technical,

    /// <summary>The order itself: wrong, changed, not confirmed.</summary>
    Order,

    /// <summary>Payment and refunds.</summary>
    Payment,

    /// <summary>Delivery: late, lost, damaged.</summary>
    Logistics,

    /// <summary>The goods.</summary>
    ProductQuality,

    /// <summary>How somebody behaved.</summary>
    ServiceAttitude,

    /// <summary>Anything else.</summary>
    Other,
}
