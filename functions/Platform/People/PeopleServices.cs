using Ecom.Functions.Platform.People.Export;
using Ecom.Functions.Platform.People.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what people may ask of their data.</summary>
public static class PeopleServices
{
    /// <summary>Adds export; each slice registers its own <c>IPersonRecords</c>.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PersonJournal>();
        services.AddSingleton<PersonExports>();
        return services;
    }
}
