namespace Azure.Messaging.ServiceBus;

/// <summary>How a batch is made.</summary>
public class CreateMessageBatchOptions
{
    /// <summary>The largest size in bytes; at most what the broker allows, which is the default.</summary>
    public long? MaxSizeInBytes { get; set; }
}
