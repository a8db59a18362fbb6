using Ecom.LocalHost.Testing;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests;

/// <summary>Small applications for tests: some function classes, and an entry point as a real one is written.</summary>
internal static class App
{
    public static Task<FunctionsTestHost> StartAsync(
        Type[] functions, Action<FunctionsApplicationBuilder>? build = null, FunctionsTestHostOptions? options = null) =>
        FunctionsTestHost.StartAsync(
            args =>
            {
                var builder = FunctionsApplication.CreateBuilder(args);
                builder.ConfigureFunctionsWebApplication();
                build?.Invoke(builder);
                builder.Build().Run();
            },
            (options ?? new FunctionsTestHostOptions { UsesKestrel = true }) with { FunctionTypes = functions });

    public static Dictionary<string, string?> Settings(params (string Name, string Value)[] settings) =>
        settings.ToDictionary(static pair => pair.Name, static string? (pair) => pair.Value, StringComparer.OrdinalIgnoreCase);
}
