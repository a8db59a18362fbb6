using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Hears what one host logs: message, values, exception, scopes.</summary>
internal sealed class LogEar : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentDictionary<Overheard, bool> heard = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IEnumerable<Overheard> Heard => heard.Keys;

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
        // What was heard stays.
    }

    private sealed class Ear(LogEar owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => owner.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Hear(formatter(state, exception));
            Hear(state);
            Hear(exception);
            owner.scopes.ForEachScope(static (scope, ear) => ear.Hear(scope), this);
        }

        private void Hear(object? said)
        {
            if (said is not null) owner.heard[new Overheard(Overheard.Log, category, Words.Of(said))] = true;
        }
    }
}
