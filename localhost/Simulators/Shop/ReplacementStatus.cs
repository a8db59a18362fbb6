namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Where a replacement stands.</summary>
internal enum ReplacementStatus
{
    /// <summary>Ordered.</summary>
    Ordered,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>Called off.</summary>
    Cancelled,
}
