using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>The queues and topics of the local broker: those of the file, and those that triggers name.</summary>
internal static class BrokerDeclaration
{
    /// <summary>Adds to the broker's options what the file and the triggers declare.</summary>
    public static void Declare(ServiceBusBrokerOptions broker, string applicationFolder, FunctionCatalog functions, IConfiguration settings)
    {
        EntityFile.Read(applicationFolder, broker);
        foreach (var (_, trigger) in functions.With<ServiceBusTriggerAttribute>())
        {
            var entity = TriggerEntity.Of(trigger, settings);
            if (entity.Queue is { } queue)
            {
                AddQueue(broker, queue, entity.Sessions);
            }
            else
            {
                AddSubscription(broker, entity.Topic!, entity.Subscription!, entity.Sessions);
            }
        }
    }

    private static void AddQueue(ServiceBusBrokerOptions broker, string name, bool sessions)
    {
        if (!broker.Queues.Any(queue => Same(queue.Name, name)))
        {
            broker.Queues.Add(new QueueOptions { Name = name, RequiresSession = sessions });
        }
    }

    private static void AddSubscription(ServiceBusBrokerOptions broker, string topicName, string name, bool sessions)
    {
        var topic = broker.Topics.FirstOrDefault(topic => Same(topic.Name, topicName));
        if (topic is null)
        {
            topic = new TopicOptions { Name = topicName };
            broker.Topics.Add(topic);
        }

        if (!topic.Subscriptions.Any(subscription => Same(subscription.Name, name)))
        {
            topic.Subscriptions.Add(new SubscriptionOptions { Name = name, RequiresSession = sessions });
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
