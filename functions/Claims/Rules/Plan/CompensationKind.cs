namespace Ecom.Functions.Claims.Rules;

/// <summary>A way to compensate.</summary>
public enum CompensationKind
{
    /// <summary>Money; nothing comes back.</summary>
    Refund,

    /// <summary>What is damaged comes back, then money.</summary>
    ReturnAndRefund,

    /// <summary>What is damaged comes back, then the goods are sent again.</summary>
    Exchange,

    /// <summary>The goods are sent again; nothing comes back.</summary>
    Reship,
}
