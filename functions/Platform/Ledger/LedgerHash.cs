namespace Ecom.Functions.Platform.Ledger;

/// <summary>The hash chain of a ledger.</summary>
public static class LedgerHash
{
    /// <summary>What stands before the first entry: 64 zeros.</summary>
    public static readonly string Genesis = new('0', 64);
}
