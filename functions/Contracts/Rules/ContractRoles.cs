namespace Ecom.Functions.Contracts.Rules;

/// <summary>The roles that the rules ask for.</summary>
public static class ContractRoles
{
    /// <summary>Legal staff.</summary>
    public const string Legal = "legal";

    /// <summary>Operations staff.</summary>
    public const string Operations = "operations";

    /// <summary>Management.</summary>
    public const string Management = "management";

    /// <summary>Reviews deals flagged as special.</summary>
    public const string Partner = "partner";

    /// <summary>A merchant.</summary>
    public const string Merchant = "merchant";

    /// <summary>Administrator.</summary>
    public const string Admin = "admin";

    /// <summary>A person who came by a one-time link.</summary>
    public const string Signer = "signer";

    /// <summary>The software itself: deadlines and steps.</summary>
    public const string System = "system";
}
