using Ecom.LocalHost.Functions.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Logs to the console, one line an entry. Levels from <c>logging</c> in <c>host.json</c> and settings <c>Logging:…</c>.</summary>
internal static class HostLogging
{
    public static void Add(ILoggingBuilder logging, HostJson host, IConfiguration settings)
    {
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        // A failed start is reported once, by the host itself.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (host.Logging is { } section)
        {
            logging.AddConfiguration(section);
        }

        logging.AddConfiguration(settings.GetSection("Logging"));
        logging.AddSimpleConsole(static console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
    }
}
