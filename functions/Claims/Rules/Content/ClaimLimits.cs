namespace Ecom.Functions.Claims.Rules;

/// <summary>Limits on what a claim may hold.</summary>
public static class ClaimLimits
{
    /// <summary>Characters of names and ids.</summary>
    public const int Name = 100;

    /// <summary>Characters of an address.</summary>
    public const int Address = 300;

    /// <summary>Characters of a text in words.</summary>
    public const int Text = 4_000;

    /// <summary>Characters of a reason.</summary>
    public const int Reason = 1_000;

    /// <summary>Photos of one claim.</summary>
    public const int Photos = 12;

    /// <summary>Lines of one claim.</summary>
    public const int Lines = 200;
}
