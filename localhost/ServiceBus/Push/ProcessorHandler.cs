namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>The one handler of an event of a processor; it may change only while the processor is stopped.</summary>
internal sealed class ProcessorHandler<TArgs>(string eventName, ProcessorLifetime lifetime)
{
    private Func<TArgs, Task>? handler;

    public bool IsSet => handler is not null;

    /// <exception cref="NotSupportedException">There is a handler already.</exception>
    public void Add(Func<TArgs, Task> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckStopped();
        handler = handler is null ? value : throw new NotSupportedException($"{eventName} has a handler already; it takes one.");
    }

    /// <exception cref="ArgumentException">It is not the handler.</exception>
    public void Remove(Func<TArgs, Task> value)
    {
        CheckStopped();
        handler = handler == value ? null : throw new ArgumentException($"That is not the handler of {eventName}.", nameof(value));
    }

    /// <exception cref="InvalidOperationException">There is no handler.</exception>
    public void Require()
    {
        if (handler is null)
        {
            throw new InvalidOperationException($"{eventName} needs a handler before the processor starts.");
        }
    }

    public Task CallAsync(TArgs args) => handler?.Invoke(args) ?? Task.CompletedTask;

    private void CheckStopped()
    {
        if (lifetime.IsStarted)
        {
            throw new InvalidOperationException($"{eventName} cannot change while the processor is started.");
        }
    }
}
