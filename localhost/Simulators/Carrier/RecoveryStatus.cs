namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>Where a claim stands.</summary>
internal enum RecoveryStatus
{
    /// <summary>Taken, not decided.</summary>
    Submitted,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}
