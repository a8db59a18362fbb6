using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>Log messages of carriers; event ids 2300 to 2399.</summary>
internal static partial class CarrierLog
{
    [LoggerMessage(2300, LogLevel.Information, "Webhook {Id} of a carrier is of a type that nobody here waits for: {Type}")]
    public static partial void NotWaitedFor(ILogger logger, string id, string type);
}
