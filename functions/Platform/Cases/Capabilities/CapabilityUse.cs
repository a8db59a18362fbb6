namespace Ecom.Functions.Platform.Cases.Capabilities;

/// <summary>How the use of a capability ended.</summary>
public enum CapabilityUse
{
    /// <summary>It is used up by this use, now or at an earlier try of the same use.</summary>
    Used,

    /// <summary>Another use was first.</summary>
    AlreadyUsed,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>There is no such capability for that purpose, or it was revoked.</summary>
    Unknown,
}
