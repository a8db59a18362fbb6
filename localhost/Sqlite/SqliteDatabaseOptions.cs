using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.Sqlite;

/// <summary>How a database file is opened.</summary>
public sealed record SqliteDatabaseOptions
{
    /// <summary>The file; its folder is made when missing.</summary>
    public required string Path { get; init; }

    /// <summary>SQL that makes the schema; run at every open, so it must be repeatable.</summary>
    public required string Schema { get; init; }

    /// <summary>When a commit counts as done. <see cref="SqliteSynchronous.Full"/> survives a loss of power.</summary>
    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;

    /// <summary>How many writes one commit may carry at most.</summary>
    public int MaxWritesPerCommit { get; init; } = 1024;

    /// <summary>After how many pages in the write-ahead log a commit also checkpoints.</summary>
    public int CheckpointPages { get; init; } = 4000;

    /// <summary>
    /// How long what was deleted or overwritten may still be found in the files; null: until other content takes its place. With it
    /// freed pages are overwritten (<c>secure_delete</c>), and the write-ahead log is emptied so long after it was written to.
    /// </summary>
    public TimeSpan? ForgetsAfter { get; init; }

    /// <summary>The clock that <see cref="ForgetsAfter"/> is measured by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Watches commits; a test ends the store here.</summary>
    public ICommitObserver? CommitObserver { get; init; }

    /// <summary>Where faults of the writer are logged.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}
