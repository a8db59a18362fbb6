using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What a host tells as errors, over all its lives.</summary>
internal sealed class ToldFaults : ILoggerProvider
{
    private readonly ConcurrentQueue<(int Event, string Message)> told = new();

    /// <summary>What was told since <see cref="Clear"/> under some numbers.</summary>
    public IReadOnlyList<string> Of(params IReadOnlyList<int> events) => [.. told.Where(each => events.Contains(each.Event)).Select(each => each.Message)];

    public void Clear() => told.Clear();

    /// <summary>Listens to a host.</summary>
    public void Hear(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(this);

    public ILogger CreateLogger(string categoryName) => new Logger(told);

    public void Dispose()
    {
        // What was told stays.
    }

    private sealed class Logger(ConcurrentQueue<(int Event, string Message)> told) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) told.Enqueue((eventId.Id, formatter(state, exception)));
        }
    }
}
