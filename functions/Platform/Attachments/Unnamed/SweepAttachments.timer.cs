using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Attachments.Unnamed;

/// <summary>Deletes, every night, files that no case has named for more than a day.</summary>
/// <param name="unnamed">Such files.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class SweepAttachments(UnnamedAttachments unnamed, ILogger<SweepAttachments> logger)
{
    /// <summary>Sweeps once.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="cancellationToken">The host stops: the next run goes on.</param>
    [Function(nameof(SweepAttachments))]
    public async Task RunAsync([TimerTrigger("0 50 19 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var (marked, deleted) = await unnamed.SweepAsync(cancellationToken);
        LogSwept(deleted, marked);
    }

    [LoggerMessage(EventId = 1750, Level = LogLevel.Information, Message = "{Deleted} files that no case names were deleted; {Marked} more are, unless they are named in a day")]
    private partial void LogSwept(int deleted, int marked);
}
