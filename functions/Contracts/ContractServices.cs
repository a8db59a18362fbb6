using Ecom.Functions.Contracts;
using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Entry.Paper;
using Ecom.Functions.Contracts.Entry.Signing;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Contracts.Steps.Notices;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.People.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers contracts.</summary>
public static class ContractServices
{
    private const string PolicySection = "Contracts:Policy";

    /// <summary>Adds contracts (section <c>Contracts:Policy</c>); needs the platform's parts and the contract documents and pages.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    public static IServiceCollection AddContracts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(Policy(configuration));
        services.AddSingleton<IWorkingTime, CalendarWorkingTime>();
        services.AddSingleton<ContractRules>();
        services.AddSingleton<ContractStore>();
        services.AddSingleton<IPersonRecords, ContractPeople>();
        services.AddSingleton<ContractArchive>();
        services.AddSingleton<ContractIntegrity>();
        services.AddSingleton<SignerLinks>();
        services.AddSingleton<ContractNotices>();
        services.AddSingleton<ContractGate>();
        services.AddSingleton<ContractCommandApplication>();
        services.AddSingleton<ContractMetrics>();
        services.AddSingleton<PaperUpload>();
        services.AddSingleton<SignerDesk>();
        services.AddSingleton<SignerViews>();
        services.TryAddSingleton<CommandRequests>();
        return services;
    }

    /// <summary>The numbers of the rules: the defaults, changed where the section says so.</summary>
    /// <param name="configuration">The application's configuration.</param>
    /// <exception cref="InvalidOperationException">A number is wrong; the message names it.</exception>
    public static ContractPolicy Policy(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var policy = configuration.GetSection(PolicySection).Get<ContractPolicy>() ?? new ContractPolicy();
        var problems = policy.Problems();
        return problems.Count == 0
            ? policy
            : throw new InvalidOperationException($"{PolicySection} is not valid: {string.Join("; ", problems)}.");
    }
}
