using System.Globalization;

namespace Ecom.LocalHost.Emulators;

/// <summary>A Cosmos DB server in memory as a child process on the loopback address, for tests; ends with this process.</summary>
/// <remarks>Use the official SDK in gateway mode. Transactional batches, <c>GROUP BY</c>, <c>OFFSET</c> and time to live do not work on it.</remarks>
public sealed class CosmosEmulator : IAsyncDisposable
{
    // Published by Microsoft for the emulator; it protects nothing.
    private const string AccountKey = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

    private readonly ChildProcess process;

    private CosmosEmulator(ChildProcess process)
    {
        this.process = process;
        Endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{process.Port}/"));
        ConnectionString = $"AccountEndpoint={Endpoint};AccountKey={AccountKey};";
    }

    /// <summary>The address of the account.</summary>
    public Uri Endpoint { get; }

    /// <summary>The connection string for <c>CosmosClient</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>Installs the packages when they are missing, starts the server and waits until it answers.</summary>
    /// <param name="options">Where its log is, and how long it may take; it keeps no data.</param>
    /// <param name="cancellationToken">Gives up and stops what was started.</param>
    /// <exception cref="EmulatorException">It could not be started; the message says why.</exception>
    public static async Task<CosmosEmulator> StartAsync(EmulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new CosmosEmulator(await NodeProcess.StartAsync(
            "The Cosmos DB server", "cosmos.mjs", options, [options.Port.ToString(CultureInfo.InvariantCulture)], cancellationToken));
    }

    /// <summary>Stops the server; its data is gone.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();
}
