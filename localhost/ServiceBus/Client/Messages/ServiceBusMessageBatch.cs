#nullable disable

using Ecom.LocalHost.ServiceBus.Messages;

namespace Azure.Messaging.ServiceBus;

/// <summary>Messages that are sent together, all or none, within the size allowed.</summary>
public sealed class ServiceBusMessageBatch : IDisposable
{
    private readonly IList<ServiceBusMessage> messages;
    private readonly Func<ServiceBusMessage, bool> accepts;
    private readonly long? fixedSize;
    private long size;
    private bool disposed;

    internal ServiceBusMessageBatch(long maxSizeInBytes)
        : this(maxSizeInBytes, [], static _ => true, fixedSize: null)
    {
    }

    internal ServiceBusMessageBatch(
        long maxSizeInBytes,
        IList<ServiceBusMessage> messages,
        Func<ServiceBusMessage, bool> accepts,
        long? fixedSize)
    {
        MaxSizeInBytes = maxSizeInBytes;
        this.messages = messages;
        this.accepts = accepts;
        this.fixedSize = fixedSize;
    }

    /// <summary>The largest size, in bytes.</summary>
    public long MaxSizeInBytes { get; }

    /// <summary>The size so far, in bytes.</summary>
    public long SizeInBytes => fixedSize ?? size;

    /// <summary>How many messages are in it.</summary>
    public int Count => messages.Count;

    internal IEnumerable<ServiceBusMessage> Messages => messages;

    /// <summary>Adds a message if it fits.</summary>
    /// <param name="message">The message; later changes of it are sent too.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAddMessage(ServiceBusMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!accepts(message))
        {
            return false;
        }

        var grown = size + MessageCodec.SizeOf(message.Content);
        if (fixedSize is null && grown > MaxSizeInBytes)
        {
            return false;
        }

        size = grown;
        messages.Add(message);
        return true;
    }

    /// <summary>Empties the batch.</summary>
    public void Dispose()
    {
        disposed = true;
        messages.Clear();
        size = 0;
    }
}
