namespace Ecom.Functions.Claims.Rules;

/// <summary>Where a parcel is, as far as a claim needs to know.</summary>
public enum TraceFinding
{
    /// <summary>Not seen, or not known to the carrier.</summary>
    Unseen,

    /// <summary>On its way.</summary>
    Moving,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>Going back to the sender, or there.</summary>
    Returning,

    /// <summary>The carrier says that it is lost.</summary>
    Lost,

    /// <summary>The carrier says that it is damaged.</summary>
    Damaged,
}
