using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Secrets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the application's secrets.</summary>
public static class SecretServices
{
    /// <summary>Adds <see cref="ApplicationSecrets"/> as the section <c>Secrets</c> says, and what seals with them.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddSecrets(this IServiceCollection services)
    {
        services.AddOptions<SecretOptions>().BindConfiguration(SecretOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SecretOptions>, SecretOptionsValidator>());
        services.AddSingleton<ApplicationSecrets>();
        services.AddSingleton<Seal>();
        services.AddSingleton<CommandSeal>();
        services.AddSingleton<CustomerLinks>();
        services.AddSingleton(static provider => new CaseLinks(
            () => provider.GetRequiredService<ApplicationSecrets>().Key("case-links"),
            provider.GetRequiredService<ICapabilityStore>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
