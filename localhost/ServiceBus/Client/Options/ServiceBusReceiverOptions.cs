#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a receiver works.</summary>
public class ServiceBusReceiverOptions
{
    /// <summary>How a received message leaves the queue.</summary>
    public ServiceBusReceiveMode ReceiveMode { get; set; }

    /// <summary>How many messages a networked client asks for ahead; the local broker needs none.</summary>
    public int PrefetchCount { get; set; }

    /// <summary>The queue itself or its dead letters.</summary>
    public SubQueue SubQueue { get; set; }

    /// <summary>Names the receiver; made from the entity and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
