namespace Ecom.Functions.Platform.Ledger;

/// <summary>What the ledger takes at most. Larger things, such as files, belong into the archive, their hash into the ledger.</summary>
public static class LedgerLimits
{
    /// <summary>Bytes of one entry's canonical JSON.</summary>
    public const int EntryBytes = 128 * 1024;

    /// <summary>Bytes of all entries of one append.</summary>
    public const int AppendBytes = 1024 * 1024;

    /// <summary>Entries of one append.</summary>
    public const int AppendEntries = 50;

    /// <summary>Characters of a type, and of each field of an actor.</summary>
    public const int NameLength = 200;
}
