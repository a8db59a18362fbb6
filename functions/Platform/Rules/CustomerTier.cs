namespace Ecom.Functions.Platform.Rules;

/// <summary>Tier of a customer.</summary>
public enum CustomerTier
{
    /// <summary>Everybody.</summary>
    Standard,

    /// <summary>Silver.</summary>
    Silver,

    /// <summary>Gold.</summary>
    Gold,
}
