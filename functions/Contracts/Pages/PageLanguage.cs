namespace Ecom.Functions.Contracts.Pages;

/// <summary>A language of the signer's pages.</summary>
public enum PageLanguage
{
    /// <summary>Simplified Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
