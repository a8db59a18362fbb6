using Ecom.Functions.Platform.Sla;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers working time.</summary>
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
}
