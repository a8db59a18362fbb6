namespace Ecom.Functions.Complaints.Rules;

/// <summary>What the customer asks for; the law sets limits for some of it.</summary>
public enum CustomerDemand
{
    /// <summary>Nothing in particular: an answer.</summary>
    None,

    /// <summary>Repair (修理).</summary>
    Repair,

    /// <summary>Replacement (更换).</summary>
    Replace,

    /// <summary>To return the goods (退货).</summary>
    Return,

    /// <summary>Money back (退款).</summary>
    Refund,

    /// <summary>Compensation (赔偿).</summary>
    Compensate,
}
