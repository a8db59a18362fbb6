namespace Ecom.Functions.Contracts.Entry;

/// <summary>Whether a file is the signed original of a contract.</summary>
/// <param name="IsOriginal">Whether it is.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Number">Number of the contract.</param>
/// <param name="CompletedAt">When it was signed by all.</param>
/// <param name="Document">Which of its documents the file is.</param>
public sealed record FileVerdict(bool IsOriginal, string Sha256, string? Number = null, DateTimeOffset? CompletedAt = null, string? Document = null);
