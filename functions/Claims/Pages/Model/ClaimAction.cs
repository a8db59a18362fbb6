namespace Ecom.Functions.Claims.Pages;

/// <summary>What the customer can do by the link.</summary>
public enum ClaimAction
{
    /// <summary>Add photos.</summary>
    Photos,

    /// <summary>Choose a way to be compensated.</summary>
    Choose,

    /// <summary>Say that the goods were sent back.</summary>
    Return,

    /// <summary>Say that the compensation came.</summary>
    Confirm,

    /// <summary>Say that it did not come.</summary>
    Dispute,

    /// <summary>Rate, once.</summary>
    Rate,

    /// <summary>Take the claim back.</summary>
    Withdraw,
}
