using Ecom.LocalHost.Functions.Admin;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Http;
using Ecom.LocalHost.Functions.Settings;
using Ecom.LocalHost.Functions.Simulators;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>What the host prints when it has started. The application adds lines with settings <c>Try:1</c>, <c>Try:2</c> …; <c>{host}</c> stands for the address.</summary>
internal static class StartReport
{
    private static readonly string[] Order = ["httpTrigger", "timerTrigger", "serviceBusTrigger", "orchestrationTrigger", "activityTrigger"];

    public static void Write(TextWriter output, WebApplication application)
    {
        var services = application.Services;
        var address = application.Urls.FirstOrDefault() ?? "";
        var routes = services.GetRequiredService<HttpFunctionRoutes>();
        output.WriteLine();
        foreach (var kind in services.GetRequiredService<FunctionCatalog>().All
            .Select(function => FunctionSummary.Of(function, routes))
            .GroupBy(static summary => summary.Trigger, StringComparer.Ordinal)
            .OrderBy(static kind => Array.IndexOf(Order, kind.Key)))
        {
            foreach (var function in kind)
            {
                output.WriteLine($"  {kind.Key.Replace("Trigger", "", StringComparison.Ordinal),-14}{function.Name,-32} {function.Start}");
            }
        }

        output.WriteLine();
        output.WriteLine($"{services.GetRequiredService<Microsoft.Extensions.Hosting.IHostEnvironment>().ApplicationName} listens on {string.Join(' ', application.Urls)}");
        var folders = services.GetRequiredService<HostFolders>();
        output.WriteLine($"Data and keys: {folders.Data}   Settings: {folders.ContentRoot}");
        if (folders.FromSample.Count > 0)
        {
            output.WriteLine(
                $"{ProjectFolder.SettingsFile} lacks settings that its sample has, and the sample's values are used: {string.Join(", ", folders.FromSample)}");
        }

        foreach (var (partner, simulator) in services.GetRequiredService<SimulatorsService>().Addresses)
        {
            output.WriteLine($"Simulator of {partner}: {simulator}");
        }

        var lines = application.Configuration.GetSection("Try").GetChildren().ToList();
        if (lines.Count > 0)
        {
            output.WriteLine("Try:");
            lines.ForEach(line => output.WriteLine($"  {line.Value?.Replace("{host}", address, StringComparison.Ordinal)}"));
        }

        output.WriteLine("Ctrl+C stops the host.");
    }
}
