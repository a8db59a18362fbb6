namespace Ecom.Functions.Contracts.Rules;

/// <summary>What an object in the archive is.</summary>
public static class ArchivedKinds
{
    /// <summary>The document that signers read.</summary>
    public const string SealedDocument = "sealed-document";

    /// <summary>The signed document.</summary>
    public const string Signed = "signed-document";

    /// <summary>The completion certificate.</summary>
    public const string Certificate = "certificate";

    /// <summary>The ledger up to the last signature.</summary>
    public const string Ledger = "ledger";

    /// <summary>The scan of a signed original on paper.</summary>
    public const string PaperScan = "paper-scan";
}
