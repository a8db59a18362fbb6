namespace Ecom.LocalHost.ServiceBus.Entities;

/// <summary>The official spelling of entity paths.</summary>
internal static class EntityPaths
{
    private const string DeadLetterSuffix = "/$DeadLetterQueue";

    public static string Subscription(string topic, string subscription) => $"{topic}/Subscriptions/{subscription}";

    public static string DeadLetters(string path) => path + DeadLetterSuffix;

    public static string WithSubQueue(string path, Azure.Messaging.ServiceBus.SubQueue subQueue) => subQueue switch
    {
        Azure.Messaging.ServiceBus.SubQueue.None => path,
        Azure.Messaging.ServiceBus.SubQueue.DeadLetter => DeadLetters(path),
        _ => throw new ArgumentOutOfRangeException(nameof(subQueue), subQueue, "There is no such sub-queue."),
    };
}
