#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>A fault of a Service Bus operation, with its reason.</summary>
public class ServiceBusException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public ServiceBusException()
    {
    }

    /// <summary>Creates an exception; whether it is transient follows from the reason.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="reason">Why.</param>
    /// <param name="entityPath">The queue, topic or subscription.</param>
    /// <param name="innerException">The fault behind this one.</param>
    public ServiceBusException(string message, ServiceBusFailureReason reason, string entityPath = null, Exception innerException = null)
        : this(IsTransientReason(reason), message, entityPath, reason, innerException)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="isTransient">Whether the same call may succeed later.</param>
    /// <param name="message">What happened.</param>
    /// <param name="entityName">The queue, topic or subscription.</param>
    /// <param name="reason">Why.</param>
    /// <param name="innerException">The fault behind this one.</param>
    public ServiceBusException(
        bool isTransient,
        string message,
        string entityName = null,
        ServiceBusFailureReason reason = ServiceBusFailureReason.GeneralError,
        Exception innerException = null)
        : base(message, innerException)
    {
        IsTransient = isTransient;
        EntityPath = entityName;
        Reason = reason;
    }

    /// <summary>Whether the same call may succeed later.</summary>
    public bool IsTransient { get; }

    /// <summary>Why the operation failed.</summary>
    public ServiceBusFailureReason Reason { get; }

    /// <summary>The queue, topic or subscription, when known.</summary>
    public string EntityPath { get; }

    /// <summary>What happened, with the reason and the entity.</summary>
    public override string Message => EntityPath is null ? $"{base.Message} ({Reason})" : $"{base.Message} ({EntityPath} - {Reason})";

    private static bool IsTransientReason(ServiceBusFailureReason reason) => reason
        is ServiceBusFailureReason.ServiceBusy
        or ServiceBusFailureReason.ServiceTimeout
        or ServiceBusFailureReason.ServiceCommunicationProblem;
}
