using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>The hash chain of a ledger.</summary>
public static class LedgerHash
{
    /// <summary>What stands before the first entry: 64 zeros.</summary>
    public static readonly string Genesis = new('0', 64);

    /// <summary>
    /// The hash of an entry: SHA-256 over the text of <see cref="LedgerEntry.PrevHash"/> followed by the canonical JSON
    /// (RFC 8785) of <c>{actor, at, caseId, data, prevHash, seq, type}</c>, in lower-case hex.
    /// </summary>
    /// <remarks>The time is written in UTC with seven decimals: <c>2026-03-04T05:06:07.0000000Z</c>.</remarks>
    public static string Compute(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(entry.PrevHash));
        hash.AppendData(Canonical(entry));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The canonical JSON of an entry without its hash, in UTF-8.</summary>
    public static byte[] Canonical(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var json = new CanonicalJsonWriter();
        json.Raw("{\"actor\":{\"id\":");
        json.String(entry.Actor.Id);
        json.Raw(",\"name\":");
        json.String(entry.Actor.Name);
        json.Raw(",\"role\":");
        json.String(entry.Actor.Role);
        json.Raw("},\"at\":");
        json.String(LedgerTime.Format(entry.At));
        json.Raw(",\"caseId\":");
        json.String(entry.CaseId);
        json.Raw(",\"data\":");
        json.Raw(CanonicalJson.Write(entry.Data));
        json.Raw(",\"prevHash\":");
        json.String(entry.PrevHash);
        json.Raw(string.Create(CultureInfo.InvariantCulture, $",\"seq\":{entry.Seq},\"type\":"));
        json.String(entry.Type);
        json.Raw("}");
        return json.ToArray();
    }
}
