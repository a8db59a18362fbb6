using System.Globalization;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Where the documents of a contract stand in the archive.</summary>
public static class ArchivePaths
{
    /// <summary>Where everything of a contract stands.</summary>
    /// <param name="number">The contract's number.</param>
    public static string Folder(string number) => $"contracts/{number}/";

    /// <summary>The document that signers read.</summary>
    /// <param name="number">The contract's number.</param>
    /// <param name="revision">The revision.</param>
    public static string Sealed(string number, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"contracts/{number}/contract-r{revision}.pdf");

    /// <summary>The signed document.</summary>
    /// <param name="number">The contract's number.</param>
    public static string Signed(string number) => $"contracts/{number}/signed.pdf";

    /// <summary>The completion certificate.</summary>
    /// <param name="number">The contract's number.</param>
    public static string Certificate(string number) => $"contracts/{number}/certificate.pdf";

    /// <summary>The ledger as JSON lines, up to the last signature.</summary>
    /// <param name="number">The contract's number.</param>
    public static string Ledger(string number) => $"contracts/{number}/ledger.jsonl";

    /// <summary>A scan of the signed original on paper; its hash is part of the name, so that a wrong upload can be followed by the right one.</summary>
    /// <param name="number">The contract's number.</param>
    /// <param name="sha256">SHA-256 of the scan.</param>
    /// <param name="extension">Extension without the dot.</param>
    public static string Scan(string number, string sha256, string extension) => $"contracts/{number}/scan-{sha256[..16]}.{extension}";
}
