namespace Ecom.LocalHost.Scheduling;

/// <summary>One piece of background work: an orchestrator turn, an activity, a message delivery, a timer run.</summary>
public interface IWorkItem
{
    /// <summary>Does the work. Must not throw: a fault belongs to the work's own outcome (a failed task, an abandoned message).</summary>
    Task RunAsync();
}
