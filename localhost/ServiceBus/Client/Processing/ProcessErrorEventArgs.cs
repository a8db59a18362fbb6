#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>A fault that a processor met.</summary>
public sealed class ProcessErrorEventArgs : EventArgs
{
    /// <summary>Describes a fault.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="errorSource">During what.</param>
    /// <param name="fullyQualifiedNamespace">The namespace.</param>
    /// <param name="entityPath">The entity.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessErrorEventArgs(
        Exception exception,
        ServiceBusErrorSource errorSource,
        string fullyQualifiedNamespace,
        string entityPath,
        CancellationToken cancellationToken)
        : this(exception, errorSource, fullyQualifiedNamespace, entityPath, string.Empty, cancellationToken)
    {
    }

    /// <summary>Describes a fault.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="errorSource">During what.</param>
    /// <param name="fullyQualifiedNamespace">The namespace.</param>
    /// <param name="entityPath">The entity.</param>
    /// <param name="identifier">The processor's name.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessErrorEventArgs(
        Exception exception,
        ServiceBusErrorSource errorSource,
        string fullyQualifiedNamespace,
        string entityPath,
        string identifier,
        CancellationToken cancellationToken)
    {
        Exception = exception;
        ErrorSource = errorSource;
        FullyQualifiedNamespace = fullyQualifiedNamespace;
        EntityPath = entityPath;
        Identifier = identifier;
        CancellationToken = cancellationToken;
    }

    /// <summary>What happened.</summary>
    public Exception Exception { get; }

    /// <summary>During what it happened.</summary>
    public ServiceBusErrorSource ErrorSource { get; }

    /// <summary>The namespace.</summary>
    public string FullyQualifiedNamespace { get; }

    /// <summary>The queue, subscription or dead-letter queue.</summary>
    public string EntityPath { get; }

    /// <summary>The processor's name.</summary>
    public string Identifier { get; }

    /// <summary>Cancelled when the processor stops.</summary>
    public CancellationToken CancellationToken { get; }
}
