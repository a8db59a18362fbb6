#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a sender works.</summary>
public class ServiceBusSenderOptions
{
    /// <summary>Names the sender; made from the entity and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
