namespace Ecom.Functions.Claims.Rules;

/// <summary>How a claim ended.</summary>
public enum ClaimOutcome
{
    /// <summary>The customer was compensated.</summary>
    Compensated,

    /// <summary>It was not justified.</summary>
    Rejected,

    /// <summary>The customer took it back.</summary>
    Withdrawn,

    /// <summary>The customer did not do their part in time: photos, return.</summary>
    Lapsed,

    /// <summary>The parcel arrived after all.</summary>
    Arrived,

    /// <summary>A person decided that nothing is paid or sent any more.</summary>
    Uncompensated,
}
