using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Access;
using Ecom.Functions.Platform.Identity.Sources;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers identity and access.</summary>
public static class IdentityServices
{
    /// <summary>Adds <see cref="ICallerIdentity"/> as the section <c>Identity</c> says, and the access rules of this assembly's functions.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddEcomIdentity(this IServiceCollection services)
    {
        services.AddOptions<IdentityOptions>().BindConfiguration(IdentityOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IdentityOptions>, IdentityOptionsValidator>());
        services.TryAddSingleton<ICallerIdentity>(provider =>
            provider.GetRequiredService<IOptions<IdentityOptions>>().Value.Mode == IdentityMode.Local
                ? new LocalIdentity()
                : ActivatorUtilities.CreateInstance<PlatformIdentity>(provider));
        services.TryAddSingleton(AccessRules.Of(typeof(AccessRules).Assembly));
        return services;
    }
}
