namespace Ecom.Functions.Claims.Rules;

/// <summary>What becomes of a parcel that reappears after the compensation.</summary>
public enum ReappearanceWay
{
    /// <summary>The carrier brings it back.</summary>
    Recall,

    /// <summary>It is fetched from the customer, or the customer sends it.</summary>
    Collect,

    /// <summary>The customer keeps it and pays for it.</summary>
    Pay,

    /// <summary>It is not worth it.</summary>
    WriteOff,
}
