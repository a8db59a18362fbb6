using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Export;
using Ecom.Functions.Platform.People.Holds;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Retention;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what people may ask of their data.</summary>
public static class PeopleServices
{
    /// <summary>Adds export, erasure and retention (section <c>People:Retention</c>); each slice registers its own <c>IPersonRecords</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it.</exception>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var policy = configuration.GetSection(RetentionPolicy.Section).Get<RetentionPolicy>() ?? new RetentionPolicy();
        if (policy.Problems() is { Count: > 0 } problems)
            throw new InvalidOperationException($"{RetentionPolicy.Section} is not valid: {string.Join("; ", problems)}.");
        services.AddSingleton(policy);
        services.AddSingleton<ErasureSeal>();
        services.AddSingleton<CaseHolds>();
        services.AddSingleton<PersonJournal>();
        services.AddSingleton<PersonExports>();
        return services;
    }
}
