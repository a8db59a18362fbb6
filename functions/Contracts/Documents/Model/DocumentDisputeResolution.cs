namespace Ecom.Functions.Contracts.Documents;

/// <summary>How disputes of a contract are resolved.</summary>
public enum DocumentDisputeResolution
{
    /// <summary>仲裁: by an arbitration commission.</summary>
    Arbitration,

    /// <summary>诉讼: by a court.</summary>
    Litigation,
}
