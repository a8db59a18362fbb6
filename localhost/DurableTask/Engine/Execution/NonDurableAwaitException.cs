namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>An orchestrator waits for something that no history can replay.</summary>
internal sealed class NonDurableAwaitException()
    : Exception(
        "The orchestrator awaited a task that was not created by its TaskOrchestrationContext (for example Task.Delay, Task.Run or I/O). "
        + "Use the context's timers, and do I/O in activities.");
