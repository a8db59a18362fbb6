using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>The clients of all partners; each has its own circuit.</summary>
/// <param name="options">Addresses and keys.</param>
/// <param name="connections">Makes HTTP clients.</param>
/// <param name="time">The application's clock.</param>
/// <param name="logger">The log.</param>
internal sealed class PartnerClients(
    IOptions<PartnerOptions> options, IHttpClientFactory connections, TimeProvider time, ILogger<PartnerClients> logger)
{
    private readonly ConcurrentDictionary<string, Lazy<PartnerClient>> made = new(StringComparer.Ordinal);

    /// <summary>The client of the payment service.</summary>
    /// <exception cref="PartnerUnavailableException">It is not configured. No refusal: nobody was asked, and with the setting it goes on.</exception>
    public PartnerClient Payments => Get("payments", options.Value.Payments);

    /// <summary>The client of the storefront.</summary>
    /// <exception cref="PartnerUnavailableException">It is not configured.</exception>
    public PartnerClient Shop => Get("shop", options.Value.Shop);

    /// <summary>The client of a carrier.</summary>
    /// <param name="carrier">Its name in this application.</param>
    /// <exception cref="PartnerRefusedException"><c>unknown-carrier</c>: there is none of that name, so nobody can be asked.</exception>
    public PartnerClient Carrier(string carrier) => options.Value.Carriers.TryGetValue(carrier, out var settings)
        ? Get($"carrier-{carrier}", settings)
        : throw new PartnerRefusedException($"carrier-{carrier}", "unknown-carrier", "No such carrier is configured.");

    private PartnerClient Get(string partner, PartnerSettings settings) => settings.IsConfigured
        ? made.GetOrAdd(partner, _ => new(() => Make(partner, settings))).Value
        : throw new PartnerUnavailableException(partner, "not configured");

    private PartnerClient Make(string partner, PartnerSettings settings)
    {
        var calls = options.Value.Calls;
        return new PartnerClient(partner, settings, calls, PartnerPipeline.Of(calls, time, new CircuitLog(partner, logger)), connections);
    }
}
