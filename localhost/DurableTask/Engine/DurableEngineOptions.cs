using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask;

/// <summary>How the durable engine of a store works. The first host that opens a store decides for those that share it.</summary>
public sealed class DurableEngineOptions
{
    /// <summary>The store's file. Hosts of one process with the same file share one engine.</summary>
    public string Path { get; set; } = System.IO.Path.Combine(".local", "durabletask.db");

    /// <summary>How large an input, output, event payload or custom status may be, in bytes of UTF-8.</summary>
    public int MaxPayloadBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How long an activity's code may run before it counts as hung: then it is asked to stop, and dispatched again when it has.
    /// As long as the Functions host lets a function run unless <c>functionTimeout</c> says otherwise.
    /// </summary>
    public TimeSpan ActivityLease { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// How long hung code may take to stop. Past this it is dispatched again while the first may still run; a late result is ignored.
    /// </summary>
    public TimeSpan ActivityStopTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an activity is dispatched at most, when it hangs or takes the process down, before its task fails.</summary>
    public int MaxActivityDispatches { get; set; } = 10;

    /// <summary>How many waiting orchestrations stay in memory; others are rebuilt from their history when they are needed.</summary>
    public int MaxLiveOrchestrations { get; set; } = 10_000;

    /// <summary>How many instances one commit of a purge deletes at most.</summary>
    public int PurgeBatchSize { get; set; } = 200;

    /// <summary>When a commit counts as done.</summary>
    public SqliteSynchronous Synchronous { get; set; } = SqliteSynchronous.Full;

    /// <summary>Watches commits; a test ends the store here.</summary>
    public ICommitObserver? CommitObserver { get; set; }

    /// <exception cref="OptionsValidationException">An option makes no sense; the message names it.</exception>
    internal void Validate()
    {
        Require(!string.IsNullOrWhiteSpace(Path), $"{nameof(Path)} must name a file.");
        Require(MaxPayloadBytes > 0, $"{nameof(MaxPayloadBytes)} must be positive.");
        Require(MaxActivityDispatches > 0, $"{nameof(MaxActivityDispatches)} must be positive.");
        Require(MaxLiveOrchestrations >= 0, $"{nameof(MaxLiveOrchestrations)} must not be negative.");
        Require(PurgeBatchSize > 0, $"{nameof(PurgeBatchSize)} must be positive.");
        Require(IsPositiveOrInfinite(ActivityLease), $"{nameof(ActivityLease)} must be positive, or infinite.");
        Require(IsPositiveOrInfinite(ActivityStopTime), $"{nameof(ActivityStopTime)} must be positive, or infinite.");
    }

    private static bool IsPositiveOrInfinite(TimeSpan time) => time > TimeSpan.Zero || time == Timeout.InfiniteTimeSpan;

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new OptionsValidationException(nameof(DurableEngineOptions), typeof(DurableEngineOptions), [otherwise]);
        }
    }
}
