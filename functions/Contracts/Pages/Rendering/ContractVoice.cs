using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>How pages speak of contracts.</summary>
internal static class ContractVoice
{
    /// <summary>The contract's title as a quotation.</summary>
    /// <param name="voice">The page's language.</param>
    /// <param name="contract">The contract.</param>
    public static Markup Title(this PageVoice voice, PageContract contract) => voice.Language == PageLanguage.English
        ? Markup.Of($"“<bdi>{contract.Title}</bdi>” ({contract.Number})")
        : Markup.Of($"《<bdi>{contract.Title}</bdi>》（{contract.Number}）");
}
