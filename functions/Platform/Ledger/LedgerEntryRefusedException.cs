namespace Ecom.Functions.Platform.Ledger;

/// <summary>An entry that the ledger does not take: too large, or not JSON that can be hashed exactly.</summary>
public sealed class LedgerEntryRefusedException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public LedgerEntryRefusedException()
        : base("The ledger does not take the entry.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with which entry.</param>
    public LedgerEntryRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong with which entry.</param>
    /// <param name="innerException">Why.</param>
    public LedgerEntryRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
