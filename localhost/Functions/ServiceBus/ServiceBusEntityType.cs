namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a Service Bus name stands for.</summary>
public enum ServiceBusEntityType
{
    /// <summary>A queue.</summary>
    Queue = 0,

    /// <summary>A topic.</summary>
    Topic = 1,
}
