using System.Globalization;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>The context that activity code sees.</summary>
internal sealed class ActivityContext(ActivityRun run) : TaskActivityContext
{
    public override TaskName Name => run.Scheduled.Name!;

    public override string InstanceId => run.Header.Id;

    public override string Version => run.Scheduled.Version ?? "";

    /// <summary>The same for every dispatch of this task, and for no other task.</summary>
    public string IdempotencyKey => string.Create(CultureInfo.InvariantCulture, $"{run.Header.Id}:{run.Header.ExecutionId}:{run.Scheduled.TaskId}");

    /// <summary>Cancelled when the code has to stop.</summary>
    public CancellationToken StopToken => run.StopToken;
}
