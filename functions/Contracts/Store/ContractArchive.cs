using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Archive;

namespace Ecom.Functions.Contracts.Store;

/// <summary>The documents of contracts in the archive, under <c>contracts/{number}/</c>.</summary>
/// <param name="archive">The archive.</param>
public sealed class ContractArchive(IArchive archive)
{
    /// <summary>Stores an object once; a retry finds the same content and counts as done.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="path">Where.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="contentType">Media type.</param>
    /// <param name="retention">How long it must be and may be kept.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">Other content stands there; nothing was changed.</exception>
    public async Task<ArchivedObject> PutOnceAsync(
        string kind,
        string path,
        ReadOnlyMemory<byte> content,
        string contentType,
        Retention? retention,
        CancellationToken cancellationToken = default)
    {
        var sha256 = Hash(content.Span);
        using MemoryStream stream = new(content.ToArray(), writable: false);
        var result = await archive.PutOnceAsync(path, stream, sha256, contentType, retention, cancellationToken);
        return result == ArchiveResult.Conflict
            ? throw new InvalidOperationException($"Other content stands at {path} in the archive; it is not overwritten.")
            : new ArchivedObject(kind, path, sha256, content.Length, contentType);
    }

    /// <summary>Reads an object; null when there is none.</summary>
    /// <param name="path">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var found = await archive.OpenAsync(path, cancellationToken);
        if (found is null) return null;
        using MemoryStream copy = new();
        await found.Content.CopyToAsync(copy, cancellationToken);
        return copy.ToArray();
    }

    /// <summary>Compares an object with the hash that the ledger has.</summary>
    /// <param name="path">Where.</param>
    /// <param name="sha256">The ledger's hash.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ArchiveCheck> VerifyAsync(string path, string sha256, CancellationToken cancellationToken = default) =>
        archive.VerifyAsync(path, sha256, cancellationToken);

    /// <summary>Remembers that a file is the original of a contract, so that the file alone finds it again.</summary>
    /// <param name="sha256">SHA-256 of the file.</param>
    /// <param name="contractId">The contract.</param>
    /// <param name="retention">As long as the original itself.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task RegisterOriginalAsync(
        string sha256, string contractId, Retention? retention, CancellationToken cancellationToken = default) =>
        await PutOnceAsync("original", $"{OriginalsOf(sha256)}{contractId}", Encoding.UTF8.GetBytes(contractId), "text/plain", retention, cancellationToken);

    /// <summary>The contracts that a file is the original of: none, one, or several when one scan holds several contracts.</summary>
    /// <param name="sha256">SHA-256 of the file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> FindOriginalsAsync(string sha256, CancellationToken cancellationToken = default)
    {
        var folder = OriginalsOf(sha256);
        List<string> contracts = [];
        await foreach (var found in archive.ListAsync(folder, cancellationToken)) contracts.Add(found.Path[folder.Length..]);
        return contracts;
    }

    /// <summary>SHA-256 in lower-case hex.</summary>
    /// <param name="content">The bytes.</param>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string OriginalsOf(string sha256) => $"originals/{sha256}/";
}
