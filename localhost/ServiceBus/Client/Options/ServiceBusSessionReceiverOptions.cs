#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a receiver of one session works.</summary>
public class ServiceBusSessionReceiverOptions
{
    /// <summary>How a received message leaves the queue.</summary>
    public ServiceBusReceiveMode ReceiveMode { get; set; }

    /// <summary>How many messages a networked client asks for ahead; the local broker needs none.</summary>
    public int PrefetchCount { get; set; }

    /// <summary>Names the receiver; made from the entity and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
