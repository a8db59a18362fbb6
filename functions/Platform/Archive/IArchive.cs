namespace Ecom.Functions.Platform.Archive;

/// <summary>Documents that are kept as they are: written once, never changed, their SHA-256 beside them.</summary>
public interface IArchive
{
    /// <summary>Writes a document once. The same content again is a retry and counts as done.</summary>
    /// <param name="path">Where: segments of letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, parted by <c>/</c>, such as <c>contracts/MC-2026-000123/contract.pdf</c>.</param>
    /// <param name="content">The document: a stream that can seek, read from its start.</param>
    /// <param name="sha256">The content's SHA-256 in lower-case hex; content that does not match is refused before anything is written.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="retention">How long it must be and may be kept.</param>
    /// <param name="cancellationToken">Gives up waiting; the document may still be written.</param>
    /// <exception cref="ArgumentException">The path or the hash is malformed, or the content does not match the hash.</exception>
    Task<ArchiveResult> PutOnceAsync(
        string path, Stream content, string sha256, string contentType, Retention? retention = null, CancellationToken cancellationToken = default);

    /// <summary>Opens a document, or null when there is none. The caller disposes it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ArchivedContent?> OpenAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a document through and computes its SHA-256 in lower-case hex; null when there is none.</summary>
    /// <param name="path">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<string?> HashAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a document through and compares it with the hash under which it was archived.</summary>
    /// <param name="path">Where.</param>
    /// <param name="expectedSha256">The hash that another record, such as the ledger, has; null to trust the archive's own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ArchiveCheck> VerifyAsync(string path, string? expectedSha256 = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a document retention dates, or later ones; dates never become earlier. Its content stays as it is.</summary>
    /// <param name="path">Where.</param>
    /// <param name="retention">How long it must be and may be kept.</param>
    /// <param name="cancellationToken">Gives up waiting; the dates may still be written.</param>
    /// <returns>Whether there is such a document.</returns>
    Task<bool> ExtendRetentionAsync(string path, Retention retention, CancellationToken cancellationToken = default);

    /// <summary>Deletes a document, unless its floor has not come. One without retention dates has none: then the caller's rules alone decide.</summary>
    /// <param name="path">Where.</param>
    /// <param name="today">The day on which it is deleted, as the retention dates count days.</param>
    /// <param name="cancellationToken">Gives up waiting; the document may still be deleted.</param>
    Task<ArchiveDeletion> DeleteAsync(string path, DateOnly today, CancellationToken cancellationToken = default);

    /// <summary>The documents whose path starts with a prefix, by path.</summary>
    /// <param name="prefix">The prefix; empty for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<ArchivedDocument> ListAsync(string prefix, CancellationToken cancellationToken = default);
}
