namespace Ecom.Functions.Platform.Ledger;

/// <summary>What a check of a case's chain found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="FirstBadSeq">The place of the first entry that does not fit, or null when the chain is whole.</param>
/// <param name="Reason">What does not fit there.</param>
/// <param name="HeadHash">The last good entry's hash: whoever keeps it can later prove that nothing was cut off.</param>
public sealed record LedgerVerification(long Entries, long? FirstBadSeq, string? Reason, string HeadHash)
{
    /// <summary>Whether the whole chain fits.</summary>
    public bool IsIntact => FirstBadSeq is null;
}
