using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Tells operators of a partner that is not asked any more, and of its return; event ids 1800 to 1899.</summary>
/// <param name="partner">The partner.</param>
/// <param name="logger">The log.</param>
internal sealed partial class CircuitLog(string partner, ILogger logger)
{
    /// <summary>Half of the tries failed.</summary>
    public ValueTask Opened(TimeSpan rest)
    {
        LogOpened(partner, rest);
        return ValueTask.CompletedTask;
    }

    /// <summary>A try after the rest went well.</summary>
    public ValueTask Closed()
    {
        LogClosed(partner);
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(EventId = 1800, Level = LogLevel.Error, Message = "{Partner} fails and is not asked for {Rest}")]
    private partial void LogOpened(string partner, TimeSpan rest);

    [LoggerMessage(EventId = 1801, Level = LogLevel.Information, Message = "{Partner} answers again")]
    private partial void LogClosed(string partner);
}
