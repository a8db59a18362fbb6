namespace Ecom.Functions.Claims.Rules;

/// <summary>Whose fault it is.</summary>
public enum Fault
{
    /// <summary>Nobody knows yet.</summary>
    Unknown,

    /// <summary>The carrier's.</summary>
    Carrier,

    /// <summary>The merchant's: packaging, wrong or old goods.</summary>
    Merchant,

    /// <summary>The platform's: warehouse, system.</summary>
    Platform,
}
