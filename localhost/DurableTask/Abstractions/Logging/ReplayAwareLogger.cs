using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Logging;

/// <summary>Writes what an orchestrator logs once: when it happens, not when it is replayed.</summary>
internal sealed class ReplayAwareLogger(Func<bool> isReplaying, ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!isReplaying())
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
