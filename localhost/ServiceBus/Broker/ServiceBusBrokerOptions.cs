using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>Declares a broker: where it keeps its messages and which queues and topics it has.</summary>
public sealed class ServiceBusBrokerOptions
{
    /// <summary>The database file. Its full path is also what clients of one process share the broker by.</summary>
    public string DataFile { get; set; } = Path.Combine(".local", "servicebus.db");

    /// <summary>The host name that a connection string finds this broker by, such as <c>local</c> in <c>Endpoint=sb://local/</c>.</summary>
    public string Namespace { get; set; } = "local";

    /// <summary>The queues.</summary>
    public IList<QueueOptions> Queues { get; init; } = [];

    /// <summary>The topics.</summary>
    public IList<TopicOptions> Topics { get; init; } = [];

    /// <summary>The largest message, and the largest batch, in bytes.</summary>
    public int MaxMessageSizeInBytes { get; set; } = 256 * 1024;

    /// <summary>When a commit counts as done.</summary>
    public SqliteSynchronous Synchronous { get; set; } = SqliteSynchronous.Full;

    /// <summary>Watches the store's commits; a test ends the broker here.</summary>
    public ICommitObserver? CommitObserver { get; set; }

    /// <summary>Where faults of background work are logged.</summary>
    public ILogger Logger { get; set; } = NullLogger.Instance;
}
