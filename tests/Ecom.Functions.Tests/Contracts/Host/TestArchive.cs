using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Ecom.Functions.Platform.Archive;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A write-once archive in memory that outlives its host, so that contracts can be followed through kills without a blob store.</summary>
internal sealed class TestArchive : IArchive
{
    private readonly ConcurrentDictionary<string, (byte[] Content, ArchivedDocument Document)> documents = new(StringComparer.Ordinal);

    /// <summary>Makes every call fail while it is set.</summary>
    public bool IsAway { get; set; }

    /// <summary>Makes calls for this document fail.</summary>
    public string? BrokenPath { get; set; }

    public IReadOnlyList<string> Paths => [.. documents.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Changes a byte of a document, as an intruder would.</summary>
    public void Tamper(string path) => documents[path].Content[0] ^= 1;

    public byte[] Read(string path) => documents[path].Content;

    public async Task<ArchiveResult> PutOnceAsync(
        string path, Stream content, string sha256, string contentType, Retention? retention = null, CancellationToken cancellationToken = default)
    {
        ThrowIfAway();
        using MemoryStream copy = new();
        await content.CopyToAsync(copy, cancellationToken);
        var bytes = copy.ToArray();
        Hash(bytes).ShouldBe(sha256);
        ArchivedDocument document = new(path, bytes.Length, sha256, contentType, default, retention);
        if (documents.TryAdd(path, (bytes, document))) return ArchiveResult.Stored;
        return documents[path].Document.Sha256 == sha256 ? ArchiveResult.AlreadyStored : ArchiveResult.Conflict;
    }

    public Task<ArchivedContent?> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        ThrowIfAway();
        return Task.FromResult(documents.TryGetValue(path, out var found)
            ? new ArchivedContent(found.Document, new MemoryStream(found.Content))
            : null);
    }

    public Task<string?> HashAsync(string path, CancellationToken cancellationToken = default) =>
        Task.FromResult(documents.TryGetValue(path, out var found) ? Hash(found.Content) : null);

    public async Task<ArchiveCheck> VerifyAsync(string path, string? expectedSha256 = null, CancellationToken cancellationToken = default)
    {
        if (path == BrokenPath) throw new IOException($"{path} cannot be read.");
        var actual = await HashAsync(path, cancellationToken);
        var outcome = actual is null
            ? ArchiveCheckOutcome.Missing
            : actual == expectedSha256 ? ArchiveCheckOutcome.Intact : ArchiveCheckOutcome.Tampered;
        return new ArchiveCheck(path, outcome, expectedSha256, actual);
    }

    public Task<bool> ExtendRetentionAsync(string path, Retention retention, CancellationToken cancellationToken = default)
    {
        ThrowIfAway();
        if (!documents.TryGetValue(path, out var found)) return Task.FromResult(false);
        documents[path] = (found.Content, found.Document with { Retention = retention.Extend(found.Document.Retention) });
        return Task.FromResult(true);
    }

    public Task<ArchiveDeletion> DeleteAsync(string path, DateOnly today, CancellationToken cancellationToken = default)
    {
        ThrowIfAway();
        if (path == BrokenPath) throw new IOException($"{path} cannot be deleted.");
        if (!documents.TryGetValue(path, out var found)) return Task.FromResult(ArchiveDeletion.Missing);
        if (today < found.Document.Retention?.KeepUntil) return Task.FromResult(ArchiveDeletion.Retained);
        _ = documents.TryRemove(path, out _);
        return Task.FromResult(ArchiveDeletion.Deleted);
    }

    public Retention? RetentionOf(string path) => documents[path].Document.Retention;

    public async IAsyncEnumerable<ArchivedDocument> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var (path, entry) in documents.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal)) yield return entry.Document;
        }

        await Task.CompletedTask;
    }

    private void ThrowIfAway()
    {
        if (IsAway) throw new IOException("The archive is away.");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
