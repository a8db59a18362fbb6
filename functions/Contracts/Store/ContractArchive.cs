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

    /// <summary>Gives an object that stands there already its retention dates; they never become earlier.</summary>
    /// <param name="path">Where.</param>
    /// <param name="retention">How long it must be and may be kept.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">There is no such object.</exception>
    public async Task ExtendRetentionAsync(string path, Retention retention, CancellationToken cancellationToken = default)
    {
        if (!await archive.ExtendRetentionAsync(path, retention, cancellationToken))
            throw new InvalidOperationException($"There is nothing at {path} in the archive.");
    }

    /// <summary>Everything of a contract: its folder, and the entries that find it from its originals.</summary>
    /// <param name="state">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ArchivedObject>> ListAsync(ContractState state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Number is null) return [];
        List<ArchivedObject> found = [];
        await foreach (var document in archive.ListAsync(ArchivePaths.Folder(state.Number), cancellationToken))
            found.Add(Describe(KindOf(state, document.Path), document));
        foreach (var original in state.Archive.Where(stored => stored.Kind is ArchivedKinds.Signed or ArchivedKinds.PaperScan))
        {
            await foreach (var entry in archive.ListAsync($"{OriginalsOf(original.Sha256)}{state.Id}", cancellationToken))
                found.Add(Describe(ArchivedKinds.Original, entry));
        }

        return found;
    }

    /// <summary>Deletes an object whose time has come; one that is gone already counts as done.</summary>
    /// <param name="path">Where.</param>
    /// <param name="today">The platform's day.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">The archive must keep it still; nothing was deleted.</exception>
    public async Task DeleteAsync(string path, DateOnly today, CancellationToken cancellationToken = default)
    {
        if (await archive.DeleteAsync(path, today, cancellationToken) == ArchiveDeletion.Retained)
            throw new InvalidOperationException($"{path} must be kept longer than the contract's rules say.");
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
        await PutOnceAsync(ArchivedKinds.Original, $"{OriginalsOf(sha256)}{contractId}", Encoding.UTF8.GetBytes(contractId), "text/plain", retention, cancellationToken);

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

    private static string KindOf(ContractState state, string path) =>
        string.Equals(path, state.Signing?.DocumentPath, StringComparison.Ordinal)
            ? ArchivedKinds.SealedDocument
            : state.Archive.FirstOrDefault(stored => string.Equals(stored.Path, path, StringComparison.Ordinal))?.Kind ?? ArchivedKinds.Unused;

    private static ArchivedObject Describe(string kind, ArchivedDocument document) =>
        new(kind, document.Path, document.Sha256, document.Length, document.ContentType);

    private static string OriginalsOf(string sha256) => $"originals/{sha256}/";
}
