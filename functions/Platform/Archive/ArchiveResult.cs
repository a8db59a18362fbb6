namespace Ecom.Functions.Platform.Archive;

/// <summary>How a write ended.</summary>
public enum ArchiveResult
{
    /// <summary>The document was written.</summary>
    Stored,

    /// <summary>The same content stands there already.</summary>
    AlreadyStored,

    /// <summary>Other content stands there; nothing was changed.</summary>
    Conflict,
}
