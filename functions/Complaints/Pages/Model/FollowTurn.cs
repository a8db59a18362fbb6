namespace Ecom.Functions.Complaints.Pages;

/// <summary>Whose turn it is.</summary>
public enum FollowTurn
{
    /// <summary>Customer service works on it.</summary>
    Service,

    /// <summary>The customer was asked, or offered, something.</summary>
    Customer,

    /// <summary>It is resolved or over.</summary>
    Nobody,
}
