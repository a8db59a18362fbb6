using Ecom.LocalHost.Functions.Http.Rejections;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The web server: Kestrel on the loopback, port 7071 unless something else is asked for.</summary>
internal static class HostServer
{
    public const int DefaultPort = 7071;

    public static void Add(WebApplicationBuilder web, LocalHostOptions options, HostJson host, IConfiguration settings)
    {
        web.Services.AddRouting();
        if (options.ConfigureServer is { } configure)
        {
            configure(web.WebHost);
            return;
        }

        web.WebHost.UseKestrelCore();
        web.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = host.Http.MaxRequestBodySize;
        });
        RejectionAnswers.Add(web);
        web.WebHost.UseUrls(Addresses(settings));
    }

    /// <summary>Where to listen: <c>--port</c>, then <c>ASPNETCORE_URLS</c>, then <c>ECOM_PORT</c>, then the default.</summary>
    private static string Addresses(IConfiguration settings)
    {
        if (settings["port"] is null && settings["ASPNETCORE_URLS"] is { Length: > 0 } addresses)
        {
            return addresses;
        }

        var port = settings["port"] ?? settings["ECOM_PORT"];
        if (port is null)
        {
            return $"http://localhost:{DefaultPort}";
        }

        if (!ushort.TryParse(port, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            throw new HostStartException($"The port '{port}' is not a number from 0 to 65535.");
        }

        // Port 0 lets the system choose, which works for one address at a time.
        return number == 0 ? "http://127.0.0.1:0" : $"http://localhost:{number}";
    }
}
