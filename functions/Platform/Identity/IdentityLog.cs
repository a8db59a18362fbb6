using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Identity;

/// <summary>Log messages of identity; event ids 1100 to 1199.</summary>
internal static partial class IdentityLog
{
    [LoggerMessage(1100, LogLevel.Information, "Access to {Function} refused: {Code}")]
    public static partial void Refused(ILogger logger, string function, string code);
}
