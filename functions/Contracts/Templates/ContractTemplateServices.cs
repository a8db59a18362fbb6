using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>Registers the contract templates.</summary>
public static class ContractTemplateServices
{
    /// <summary>Adds <see cref="IContractTemplates"/>; a fault in a template file ends the start with a message that names it.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddContractTemplates(this IServiceCollection services) =>
        services.AddSingleton<IContractTemplates>(ContractTemplates.Load());
}
