namespace Ecom.Functions.Platform.Archive;

/// <summary>What a check of a document found.</summary>
/// <param name="Path">Where.</param>
/// <param name="Outcome">Whether the content is what was archived.</param>
/// <param name="ExpectedSha256">The hash that it must have, if known.</param>
/// <param name="ActualSha256">The hash that it has; null when there is no document.</param>
public sealed record ArchiveCheck(string Path, ArchiveCheckOutcome Outcome, string? ExpectedSha256, string? ActualSha256);
