namespace Ecom.Functions.Complaints.Rules;

/// <summary>How urgent a complaint is.</summary>
public enum ComplaintPriority
{
    /// <summary>At once.</summary>
    Urgent,

    /// <summary>Before others.</summary>
    High,

    /// <summary>As usual.</summary>
    Normal,

    /// <summary>When there is time.</summary>
    Low,
}
