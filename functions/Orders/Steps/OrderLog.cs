using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Orders.Steps;

/// <summary>Log messages of orders; event ids 2400 to 2499. They hold no personal data.</summary>
internal static partial class OrderLog
{
    [LoggerMessage(2400, LogLevel.Error, "Step {Step} of order {Order} stays broken ({Fault}); it is tried again")]
    public static partial void Parked(ILogger logger, string order, string step, string fault);

    [LoggerMessage(2401, LogLevel.Error, "An event of order {Order} contradicts one that came just before it and is refused: {Code}")]
    public static partial void Contradicted(ILogger logger, string order, string code);
}
