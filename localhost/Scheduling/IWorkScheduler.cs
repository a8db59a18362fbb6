namespace Ecom.LocalHost.Scheduling;

/// <summary>Decides when background work of the local host runs: at once on the thread pool, or one at a time in a test.</summary>
/// <remarks>
/// The rule that makes "nothing can run any more" knowable: work that follows from other work, or from a call, is queued
/// before that work or call completes.
/// </remarks>
public interface IWorkScheduler
{
    /// <summary>Queues work that is ready to run now. Never runs it on the caller's stack.</summary>
    /// <param name="item">The work.</param>
    void Queue(IWorkItem item);
}
