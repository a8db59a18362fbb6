namespace Ecom.Functions.Claims.Rules;

/// <summary>What happened to the parcel.</summary>
public enum ClaimKind
{
    /// <summary>It arrived with damage, or not all was in it.</summary>
    Damaged,

    /// <summary>It did not arrive.</summary>
    Lost,
}
