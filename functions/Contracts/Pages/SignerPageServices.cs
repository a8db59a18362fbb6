using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>Registers the signer's pages.</summary>
public static class SignerPageServices
{
    /// <summary>Adds <see cref="ISignerPages"/> and <see cref="IConsentTexts"/>; a fault in the consent texts ends the start.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddSignerPages(this IServiceCollection services) => services
        .AddSingleton<ISignerPages, SignerPages>()
        .AddSingleton<IConsentTexts>(ConsentTexts.Load());
}
