using System.Globalization;
using System.Text.Json;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Numbers and chains new entries, tells a retry from a conflict, and finds what does not fit. Without a store.</summary>
internal static class LedgerChain
{
    /// <summary>The new entries behind a head.</summary>
    public static IReadOnlyList<LedgerEntry> Extend(string caseId, long headSeq, string headHash, IReadOnlyList<NewEntry> entries)
    {
        var chained = new List<LedgerEntry>(entries.Count);
        var bytes = 0;
        foreach (var entry in entries)
        {
            var next = Link(caseId, ++headSeq, headHash, entry);
            var size = LedgerHash.Canonical(next).Length;
            EnsureSize(next, size);
            bytes += size;
            chained.Add(next);
            headHash = next.Hash;
        }

        return bytes <= LedgerLimits.AppendBytes
            ? chained
            : throw new LedgerEntryRefusedException(Invariant($"{caseId}: an append has {bytes} bytes, at most {LedgerLimits.AppendBytes} are taken."));
    }

    /// <summary>What an append means to a ledger that does not stand at the expected seq.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="expectedSeq">The seq that the writer expected.</param>
    /// <param name="entries">What it wanted to append.</param>
    /// <param name="standing">The entries behind the expected seq.</param>
    /// <param name="headSeq">The last seq.</param>
    public static AppendResult RetryOrConflict(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, IReadOnlyList<LedgerEntry> standing, long headSeq)
    {
        if (standing.Count < entries.Count)
        {
            return new AppendResult.Conflict(caseId, expectedSeq, headSeq);
        }

        var found = standing.Take(entries.Count).ToList();
        return found.Zip(entries).All(static pair => Says(pair.First, pair.Second))
            ? new AppendResult.AlreadyAppended(found)
            : new AppendResult.Conflict(caseId, expectedSeq, headSeq);
    }

    /// <summary>Checks the arguments of an append.</summary>
    public static void EnsureAppendable(string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries)
    {
        CaseId.Ensure(caseId);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedSeq);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count is 0 or > LedgerLimits.AppendEntries)
        {
            throw new ArgumentException($"An append has 1 to {LedgerLimits.AppendEntries} entries.", nameof(entries));
        }

        foreach (var entry in entries)
        {
            string[] names = [entry.Type, entry.Actor.Id, entry.Actor.Name, entry.Actor.Role];
            if (entry.Type.Length == 0 || names.Any(static name => name.Length > LedgerLimits.NameLength))
            {
                throw new LedgerEntryRefusedException(
                    $"{caseId}: a type, and each field of an actor, has at most {LedgerLimits.NameLength} characters; a type is not empty.");
            }

            ExactNumbers.Ensure(entry.Data);
        }
    }

    /// <summary>Recomputes a chain.</summary>
    public static LedgerVerification Verify(string caseId, IReadOnlyList<LedgerEntry> entries)
    {
        var head = LedgerHash.Genesis;
        for (var i = 0; i < entries.Count; i++)
        {
            if (Fault(entries[i], caseId, i + 1, head) is { } reason)
            {
                return new LedgerVerification(entries.Count, i + 1, reason, head);
            }

            head = entries[i].Hash;
        }

        return new LedgerVerification(entries.Count, null, null, head);
    }

    private static string? Fault(LedgerEntry entry, string caseId, long seq, string prevHash)
    {
        if (entry.Seq != seq)
        {
            return Invariant($"Entry {seq} is missing; {entry.Seq} stands in its place.");
        }

        if (!string.Equals(entry.CaseId, caseId, StringComparison.Ordinal))
        {
            return $"The entry belongs to {entry.CaseId}.";
        }

        if (!string.Equals(entry.PrevHash, prevHash, StringComparison.Ordinal))
        {
            return "The entry does not follow the one before it: their hashes differ.";
        }

        return string.Equals(LedgerHash.Compute(entry), entry.Hash, StringComparison.Ordinal)
            ? null
            : "The entry was changed: its content does not have its hash.";
    }

    private static LedgerEntry Link(string caseId, long seq, string prevHash, NewEntry entry)
    {
        // What is stored is the canonical text itself, so every store gives back what was hashed.
        using var canonical = JsonDocument.Parse(CanonicalJson.Write(entry.Data));
        var linked = new LedgerEntry(
            caseId, seq, entry.At.ToUniversalTime(), entry.Actor, entry.Type, canonical.RootElement.Clone(), prevHash, Hash: "");
        return linked with { Hash = LedgerHash.Compute(linked) };
    }

    private static void EnsureSize(LedgerEntry entry, int bytes)
    {
        if (bytes > LedgerLimits.EntryBytes)
        {
            throw new LedgerEntryRefusedException(
                Invariant($"{entry.CaseId}: a {entry.Type} has {bytes} bytes, at most {LedgerLimits.EntryBytes} are taken."));
        }
    }

    /// <summary>Whether an entry says what a writer wanted to say. The time may differ: a retry is later.</summary>
    private static bool Says(LedgerEntry standing, NewEntry wanted) =>
        string.Equals(standing.Type, wanted.Type, StringComparison.Ordinal)
        && standing.Actor == wanted.Actor
        && CanonicalJson.Write(standing.Data).AsSpan().SequenceEqual(CanonicalJson.Write(wanted.Data));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
