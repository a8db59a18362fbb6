using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Sends what the function returns as a message: a string, bytes, a <c>ServiceBusMessage</c>, a record (as JSON), or an array of these.</summary>
public sealed class ServiceBusOutputAttribute : OutputBindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="queueOrTopicName">Where to send; may be <c>%Setting%</c>.</param>
    /// <param name="entityType">What that name stands for.</param>
    public ServiceBusOutputAttribute(string queueOrTopicName, ServiceBusEntityType entityType = ServiceBusEntityType.Queue)
    {
        QueueOrTopicName = queueOrTopicName;
        EntityType = entityType;
    }

    /// <summary>What the name stands for.</summary>
    public ServiceBusEntityType EntityType { get; set; }

    /// <summary>Where to send.</summary>
    public string QueueOrTopicName { get; }

    /// <summary>The name of the setting that holds the connection.</summary>
    public string? Connection { get; set; }
}
