namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>How an erasure stands.</summary>
public enum ErasureStatus
{
    /// <summary>Under way.</summary>
    Running,

    /// <summary>Ended; what is kept is kept for the reason that stands with it.</summary>
    Ended,

    /// <summary>Broken off by a fault that did not pass. What was erased is; ask again for the rest.</summary>
    Failed,
}
