using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class ReplaySafeLoggerTests : IDisposable
{
    private readonly RecordingLoggers loggers = new();

    public void Dispose() => loggers.Dispose();

    [Fact]
    public void Logger_DuringReplay_IsSilent()
    {
        FakeContext context = new(loggers) { Replays = true };
        var logger = context.CreateReplaySafeLogger<ReplaySafeLoggerTests>();

        logger.LogInformation("again");
        context.Replays = false;
        logger.LogInformation("first");

        loggers.Messages.ShouldBe(["Ecom.LocalHost.DurableTask.Tests.Abstractions.ReplaySafeLoggerTests: first"]);
    }

    [Fact]
    public void Loggers_OfAllOverloads_KeepTheirCategory()
    {
        FakeContext context = new(loggers);

        context.CreateReplaySafeLogger("a").LogInformation("1");
        context.CreateReplaySafeLogger(typeof(int)).LogInformation("2");
        context.ReplaySafeLoggerFactory.CreateLogger("b").LogInformation("3");

        loggers.Messages.ShouldBe(["a: 1", "int: 2", "b: 3"]);
    }

    [Fact]
    public void Logger_OfAContextThatWrapsAnother_WritesOnce()
    {
        FakeContext inner = new(loggers);
        FakeContext outer = new(loggers) { Loggers = () => inner.ReplaySafeLoggerFactory };

        outer.CreateReplaySafeLogger("a").LogInformation("1");

        loggers.Messages.ShouldBe(["a: 1"]);
    }

    [Fact]
    public void Logger_OfAContextThatLeadsBackToItself_IsRefused()
    {
        FakeContext? context = null;
        context = new FakeContext(loggers) { Loggers = () => context!.ReplaySafeLoggerFactory };

        Should.Throw<InvalidOperationException>(() => context.CreateReplaySafeLogger("a")).Message.ShouldContain("leads back");
    }

    [Fact]
    public void ReplaySafeLoggerFactory_Disposed_LeavesTheApplicationsFactory()
    {
        FakeContext context = new(loggers);

        context.ReplaySafeLoggerFactory.Dispose();

        loggers.IsDisposed.ShouldBeFalse();
        Should.Throw<NotSupportedException>(() => context.ReplaySafeLoggerFactory.AddProvider(null!));
    }

    private sealed class RecordingLoggers : ILoggerFactory
    {
        public List<string> Messages { get; } = [];

        public bool IsDisposed { get; private set; }

        public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, Messages);

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class Recorder(string category, List<string> messages) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => messages.Add($"{category}: {formatter(state, exception)}");
    }
}
