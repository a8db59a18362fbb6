namespace Ecom.Functions.Platform.Commands;

/// <summary>How a case and its orchestration differ.</summary>
internal enum LifecycleDifference
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>It lives, and its orchestration failed, was terminated or is gone.</summary>
    Dead,

    /// <summary>A deadline has passed and did not act.</summary>
    Late,
}
