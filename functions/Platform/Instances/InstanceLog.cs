using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Log messages of the instance tools; event ids 1900 to 1999. An order is told before it is given: one that is not in the log was not given.</summary>
internal static partial class InstanceLog
{
    [LoggerMessage(1900, LogLevel.Warning, "Instance {InstanceId} ({Status}): {Order} by {By}: {Reason}")]
    public static partial void Ordered(ILogger logger, string instanceId, InstanceStatus status, string order, string by, string reason);
}
