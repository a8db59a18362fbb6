namespace Ecom.Functions.Complaints.Rules;

/// <summary>How much a complaint weighs on the customer, as whoever takes it in sees it.</summary>
public enum ComplaintImpact
{
    /// <summary>Annoying.</summary>
    Low,

    /// <summary>It keeps the customer from something.</summary>
    Medium,

    /// <summary>Loss, danger, or many customers.</summary>
    High,
}
