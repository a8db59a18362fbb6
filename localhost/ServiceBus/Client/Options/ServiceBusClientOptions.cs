#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a client works.</summary>
public class ServiceBusClientOptions
{
    /// <summary>The wire protocol; without effect in the local host.</summary>
    public ServiceBusTransportType TransportType { get; set; }

    /// <summary>Waits and tries.</summary>
    public ServiceBusRetryOptions RetryOptions { get; set; } = new();

    /// <summary>Names the client; made from the namespace and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
