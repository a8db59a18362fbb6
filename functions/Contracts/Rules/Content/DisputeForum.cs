namespace Ecom.Functions.Contracts.Rules;

/// <summary>Who decides a dispute.</summary>
public enum DisputeForum
{
    /// <summary>An arbitration commission.</summary>
    Arbitration,

    /// <summary>A court.</summary>
    Litigation,
}
