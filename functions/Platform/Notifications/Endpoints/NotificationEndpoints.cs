using System.Collections.Concurrent;
using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>The configured endpoints.</summary>
/// <param name="options">Their settings.</param>
/// <param name="connection">Connects.</param>
/// <param name="configuration">Says where the application runs.</param>
/// <param name="time">The clock.</param>
internal sealed class NotificationEndpoints(
    IOptions<NotificationOptions> options, GuardedConnection connection, IConfiguration configuration, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<NotificationEndpoint>> made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The endpoint of a name.</summary>
    /// <exception cref="UndeliverableException">None of that name is configured.</exception>
    public NotificationEndpoint Get(string name) => options.Value.Webhooks.TryGetValue(name, out var settings)
        ? made.GetOrAdd(name, _ => new(() => new NotificationEndpoint(settings, connection, AzurePlatform.IsThere(configuration), time))).Value
        : throw new UndeliverableException("unknown-endpoint");

    public void Dispose()
    {
        foreach (var endpoint in made.Values) endpoint.Value.Dispose();
    }
}
