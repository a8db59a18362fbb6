using Ecom.Functions.Platform.Commands;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.Flow;

/// <summary>Receives the commands of one generation of an orchestration, and loses none when the generation ends.</summary>
internal sealed class CommandInbox(TaskOrchestrationContext context, IEnumerable<CommandEnvelope> pending) : IDisposable
{
    private readonly Queue<CommandEnvelope> waiting = new(pending);
    private readonly CancellationTokenSource leaving = new();
    private Task<CommandEnvelope>? arriving;

    /// <summary>The next command, or null when the deadline comes first.</summary>
    public async Task<CommandEnvelope?> NextAsync(DateTimeOffset deadline)
    {
        if (waiting.TryDequeue(out var command)) return command;
        using CancellationTokenSource stop = new();
        var arrival = Arrival();
        var timer = context.CreateTimer(deadline.UtcDateTime, stop.Token);
        if (await Task.WhenAny(arrival, timer) == timer) return null;
        Cancel(stop);
        arriving = null;
        return await arrival;
    }

    /// <summary>The next command while other work goes on, or null when that work ends first.</summary>
    public async Task<CommandEnvelope?> NextWhileAsync(Task work)
    {
        if (waiting.TryDequeue(out var command)) return command;
        var arrival = Arrival();
        if (await Task.WhenAny(work, arrival) == work) return null;
        arriving = null;
        return await arrival;
    }

    /// <summary>The next command that has arrived, or null: none has. Waits for nothing.</summary>
    public async Task<CommandEnvelope?> ArrivedAsync()
    {
        if (waiting.TryDequeue(out var command)) return command;
        var arrival = Arrival();
        if (!arrival.IsCompletedSuccessfully) return null;
        arriving = null;
        return await arrival;
    }

    /// <summary>Stops receiving and hands over what was received and not taken; what comes later stays with the instance.</summary>
    public async Task<IReadOnlyList<CommandEnvelope>> LeaveAsync()
    {
        Cancel(leaving);
        if (arriving is { IsCompletedSuccessfully: true }) waiting.Enqueue(await arriving);
        arriving = null;
        return [.. waiting];
    }

    public void Dispose() => leaving.Dispose();

    private Task<CommandEnvelope> Arrival() =>
        arriving ??= context.WaitForExternalEvent<CommandEnvelope>(nameof(CommandEnvelope), leaving.Token);

    // Only durable tasks are awaited in an orchestrator, so the asynchronous form has no place here.
    private static void Cancel(CancellationTokenSource source) => source.Cancel();
}
