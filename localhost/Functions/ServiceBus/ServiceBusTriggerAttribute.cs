using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function with messages of a queue or of a topic's subscription. Names may be <c>%Setting%</c>.</summary>
public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
{
    /// <summary>Messages of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    public ServiceBusTriggerAttribute(string queueName) => QueueName = queueName;

    /// <summary>Messages of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    public ServiceBusTriggerAttribute(string topicName, string subscriptionName)
    {
        TopicName = topicName;
        SubscriptionName = subscriptionName;
    }

    /// <summary>Whether a message is completed when the function succeeds. On by default.</summary>
    public bool AutoCompleteMessages { get; set; } = true;

    /// <summary>Whether one run takes a batch: the parameter is an array.</summary>
    public bool IsBatched { get; set; }

    /// <summary>Whether the entity has sessions: messages of one session come in order, one run at a time.</summary>
    public bool IsSessionsEnabled { get; set; }

    /// <summary>The name of the setting that holds the connection.</summary>
    public string? Connection { get; set; }

    /// <summary>The queue.</summary>
    public string? QueueName { get; }

    /// <summary>The subscription.</summary>
    public string? SubscriptionName { get; }

    /// <summary>The topic.</summary>
    public string? TopicName { get; }

    Cardinality ISupportCardinality.Cardinality
    {
        get => IsBatched ? Cardinality.Many : Cardinality.One;
        set => IsBatched = value == Cardinality.Many;
    }
}
