using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Http;

/// <summary>Log messages of HTTP; event ids 1000 to 1099.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1000, LogLevel.Error, "HTTP function {Function} failed; the caller was told trace {TraceId}")]
    public static partial void Fault(ILogger logger, Exception fault, string function, string traceId);
}
