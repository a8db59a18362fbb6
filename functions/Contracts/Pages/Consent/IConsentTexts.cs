using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The consent texts of all versions.</summary>
public interface IConsentTexts
{
    /// <summary>The version that new signers see.</summary>
    /// <param name="language">The page's language.</param>
    ConsentText Current(PageLanguage language);

    /// <summary>A version that was shown; null when there is none of that name.</summary>
    /// <param name="version">The version.</param>
    /// <param name="language">The language in which it was shown.</param>
    ConsentText? Find(string version, PageLanguage language);
}
