using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>Keeps what was logged as an error: background work that fails silently fails the test.</summary>
internal sealed class ErrorLog : ILogger
{
    private readonly ConcurrentQueue<string> errors = [];

    public void ShouldBeEmpty() => errors.ShouldBeEmpty();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            errors.Enqueue($"{formatter(state, exception)}: {exception}");
        }
    }
}
