namespace Ecom.Functions.Contracts.Documents;

/// <summary>A4 and its margins, in points.</summary>
internal static class PageSize
{
    /// <summary>Width of the sheet.</summary>
    public const double Width = 595.28;

    /// <summary>Height of the sheet.</summary>
    public const double Height = 841.89;

    /// <summary>Left and right margin.</summary>
    public const double Side = 62;

    /// <summary>Where content begins.</summary>
    public const double Top = 62;

    /// <summary>Where content ends.</summary>
    public const double Bottom = Height - 72;

    /// <summary>Width of the content.</summary>
    public const double ContentWidth = Width - (2 * Side);
}
