namespace Ecom.Functions.Contracts.Rules;

/// <summary>Which part of the flow a contract is in.</summary>
public enum ContractPhase
{
    /// <summary>A draft that no flow runs for.</summary>
    Drafting,

    /// <summary>Review.</summary>
    Review,

    /// <summary>Waiting for the drafter.</summary>
    Returned,

    /// <summary>Sealing the document.</summary>
    Sealing,

    /// <summary>Signing.</summary>
    Signing,

    /// <summary>Archiving.</summary>
    Archiving,

    /// <summary>In force.</summary>
    Active,

    /// <summary>Waiting for a person, or for the next try, after a step stayed broken.</summary>
    Parked,

    /// <summary>Over.</summary>
    Ended,
}
