using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Entry.Paper;
using Ecom.Functions.Contracts.Entry.Signing;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps.Notices;
using Ecom.Functions.Contracts.Store;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers contracts.</summary>
public static class ContractServices
{
    /// <summary>Adds contracts (sections <c>Contracts</c> and <c>Contracts:Policy</c>); needs the platform's parts and the contract documents and pages.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    public static IServiceCollection AddContracts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<ContractOptions>().BindConfiguration(ContractOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(configuration.GetSection($"{ContractOptions.Section}:Policy").Get<ContractPolicy>() ?? new ContractPolicy());
        services.AddSingleton<IWorkingTime, CalendarWorkingTime>();
        services.AddSingleton<ContractRules>();
        services.AddSingleton<ContractStore>();
        services.AddSingleton<ContractArchive>();
        services.AddSingleton<ContractIntegrity>();
        services.AddSingleton<ContractSecrets>();
        services.AddSingleton<CommandSeal>();
        services.AddSingleton<SignerLinks>();
        services.AddSingleton<ContractNotices>();
        services.AddSingleton<CommandGate>();
        services.AddSingleton<PaperUpload>();
        services.AddSingleton<SignerDesk>();
        return services;
    }
}
