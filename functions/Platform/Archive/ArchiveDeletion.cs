namespace Ecom.Functions.Platform.Archive;

/// <summary>How a deletion ended.</summary>
public enum ArchiveDeletion
{
    /// <summary>The document is gone.</summary>
    Deleted,

    /// <summary>There was none.</summary>
    Missing,

    /// <summary>Its floor has not come: nothing was deleted.</summary>
    Retained,
}
