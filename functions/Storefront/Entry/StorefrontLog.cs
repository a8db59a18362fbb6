using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Log messages of the storefront; event ids 2200 to 2299.</summary>
internal static partial class StorefrontLog
{
    [LoggerMessage(2200, LogLevel.Information, "Webhook {Id} of the storefront is of a type that nobody here waits for: {Type}")]
    public static partial void NotWaitedFor(ILogger logger, string id, string type);
}
