using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Registers the contract documents.</summary>
public static class ContractDocumentServices
{
    /// <summary>Adds <see cref="IContractDocuments"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The application's configuration.</param>
    public static IServiceCollection AddContractDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(ContractDocumentOptions.Section).Get<ContractDocumentOptions>() ?? new();
        return services.AddSingleton<IContractDocuments>(_ => new PdfContractDocuments(options));
    }
}
