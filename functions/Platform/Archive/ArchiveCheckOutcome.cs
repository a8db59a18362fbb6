namespace Ecom.Functions.Platform.Archive;

/// <summary>Whether a document is what was archived.</summary>
public enum ArchiveCheckOutcome
{
    /// <summary>The content has the expected hash.</summary>
    Intact,

    /// <summary>The content, or the hash beside it, was changed.</summary>
    Tampered,

    /// <summary>There is no document.</summary>
    Missing,
}
