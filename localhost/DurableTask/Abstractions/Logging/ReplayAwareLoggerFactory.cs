using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Logging;

/// <summary>Makes loggers that stay silent during replay. It does not own the factory behind it.</summary>
internal sealed class ReplayAwareLoggerFactory(Func<bool> isReplaying, Func<ILoggerFactory> inner) : ILoggerFactory
{
    // A context that wraps another one, ten deep, is far beyond anything sensible: its factory returns itself.
    private const int DeepestNesting = 10;

    /// <summary>Finds the factory behind contexts that wrap each other, so that a message passes one replay check only.</summary>
    /// <exception cref="InvalidOperationException">The factory leads back to itself.</exception>
    public static ILoggerFactory Unwrap(ILoggerFactory factory)
    {
        for (var depth = 0; depth <= DeepestNesting; depth++)
        {
            if (factory is not ReplayAwareLoggerFactory wrapped)
            {
                return factory;
            }

            factory = wrapped.Inner;
        }

        throw new InvalidOperationException(
            "The LoggerFactory of this orchestration context leads back to its own ReplaySafeLoggerFactory."
            + " A context that wraps another one must return the wrapped context's ReplaySafeLoggerFactory.");
    }

    private ILoggerFactory Inner => inner();

    public ILogger CreateLogger(string categoryName) => new ReplayAwareLogger(isReplaying, Unwrap(this).CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) =>
        throw new NotSupportedException("Providers are added to the application's logger factory, not to an orchestration's.");

    public void Dispose()
    {
    }
}
