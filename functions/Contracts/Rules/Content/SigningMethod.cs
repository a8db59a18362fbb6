namespace Ecom.Functions.Contracts.Rules;

/// <summary>How a contract is signed.</summary>
public enum SigningMethod
{
    /// <summary>Each signer by a one-time link.</summary>
    Electronic,

    /// <summary>On paper; legal uploads the scan.</summary>
    Paper,
}
