using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Infrastructure.Tests.Code;

/// <summary>The instruments that the application makes: of every class that asks for the factory of meters.</summary>
public static class Measured
{
    /// <summary>Their names.</summary>
    /// <param name="code">The application.</param>
    public static IReadOnlySet<string> Names(System.Reflection.Assembly code)
    {
        using var services = new ServiceCollection().AddMetrics().AddSingleton(TimeProvider.System).BuildServiceProvider();
        var factory = services.GetRequiredService<IMeterFactory>();
        HashSet<string> names = new(StringComparer.Ordinal);
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, factory)) names.Add(instrument.Name);
            },
        };
        listener.Start();
        foreach (var type in code.GetTypes().Where(type => type.GetConstructors().Any(made => made.GetParameters().Any(each => each.ParameterType == typeof(IMeterFactory)))))
        {
            _ = ActivatorUtilities.CreateInstance(services, type);
        }

        return names;
    }
}
