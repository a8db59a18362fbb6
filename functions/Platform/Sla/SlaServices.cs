using Ecom.Functions.Platform.Sla;
using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers working time, clocks and service-level policies.</summary>
public static class SlaServices
{
    /// <summary>Adds <see cref="IWorkCalendars"/>, from the files that the section <c>WorkingTime</c> names.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddWorkingTime(this IServiceCollection services)
    {
        services.AddOptions<WorkingTimeOptions>().BindConfiguration(WorkingTimeOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWorkCalendars, WorkCalendars>();
        return services;
    }

    /// <summary>
    /// Adds <see cref="ISlaPolicies"/>, from the files that the section <c>SlaPolicies</c> names, <see cref="SlaClocks"/> and working time.
    /// Wrong policies stop the start.
    /// </summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddSlaPolicies(this IServiceCollection services)
    {
        services.AddWorkingTime();
        services.AddOptions<SlaPolicyOptions>().BindConfiguration(SlaPolicyOptions.Section);
        services.TryAddSingleton<ISlaPolicies, SlaPolicies>();
        services.TryAddSingleton(provider => new SlaClocks(provider.GetRequiredService<IWorkCalendars>().Get));
        return services.AddHostedService<PolicyCheck>();
    }
}
