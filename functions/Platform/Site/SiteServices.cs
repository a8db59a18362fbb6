using Ecom.Functions.Platform.Site;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what the application knows of its site.</summary>
public static class SiteServices
{
    /// <summary>Adds <see cref="SiteOptions"/> (section <c>Site</c>) and <see cref="StaffAddresses"/>.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<StaffAddresses>();
        return services;
    }
}
