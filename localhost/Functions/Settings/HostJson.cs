using System.Globalization;
using System.Text.Json;
using Ecom.LocalHost.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary>What the host takes from <c>host.json</c>. Settings <c>AzureFunctionsJobHost:…</c> win, as they do on Azure.</summary>
internal sealed record HostJson
{
    public HttpSettings Http { get; init; } = new();

    public DurableTaskSettings DurableTask { get; init; } = new();

    public ServiceBusSettings ServiceBus { get; init; } = new();

    /// <summary>How long an activity may run: <c>functionTimeout</c>, with <c>-1</c> for any time; null for the engine's default.</summary>
    public TimeSpan? FunctionTimeout { get; init; }

    /// <summary>How long a stopping host lets running work finish.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>The section <c>logging</c>.</summary>
    public IConfigurationSection? Logging { get; init; }

    /// <summary>Reads the file of a folder; a missing one means the defaults.</summary>
    /// <exception cref="HostStartException">The file is not JSON, or a value is out of range.</exception>
    public static HostJson Read(string folder, IConfiguration settings)
    {
        var path = Path.Combine(folder, "host.json");
        try
        {
            var file = new ConfigurationBuilder()
                .AddJsonFile(path, optional: true)
                .AddConfiguration(settings.GetSection("AzureFunctionsJobHost"))
                .Build();
            var extensions = file.GetSection("extensions");
            return new HostJson
            {
                Http = HttpSettings.Read(extensions.GetSection("http"), settings),
                DurableTask = DurableTaskSettings.Read(extensions.GetSection("durableTask")),
                ServiceBus = ServiceBusSettings.Read(extensions.GetSection("serviceBus")),
                FunctionTimeout = Timeout(file["functionTimeout"]),
                Logging = file.GetSection("logging"),
            };
        }
        catch (Exception malformed) when (malformed is InvalidDataException or FormatException or JsonException or InvalidOperationException)
        {
            throw new HostStartException($"{path}: {(malformed.InnerException ?? malformed).Message}", malformed);
        }
    }

    private static TimeSpan? Timeout(string? text)
    {
        if (text is null or "-1")
        {
            return text is null ? null : System.Threading.Timeout.InfiniteTimeSpan;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero
            ? time
            : throw new FormatException($"functionTimeout is '{text}'; it must be a time as in 00:30:00, or -1.");
    }
}
