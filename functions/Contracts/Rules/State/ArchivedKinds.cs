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

    /// <summary>The entry by which a signed original is found again from its content.</summary>
    public const string Original = "original";

    /// <summary>Something that no signature came of, such as the scan of a form that was refused.</summary>
    public const string Unused = "unused";
}
