namespace Ecom.Functions.Platform.Pages;

/// <summary>A language of the pages.</summary>
public enum PageLanguage
{
    /// <summary>Simplified Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
