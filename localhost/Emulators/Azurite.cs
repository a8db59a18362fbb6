using System.Globalization;

namespace Ecom.LocalHost.Emulators;

/// <summary>Azurite's Blob Storage as a child process on the loopback address; ends with this process, however that ends.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <summary>The account that every Azurite has.</summary>
    public const string AccountName = "devstoreaccount1";

    // Published by Microsoft for the emulator; it protects nothing.
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly ChildProcess process;

    private Azurite(ChildProcess process)
    {
        this.process = process;
        BlobEndpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{process.Port}/{AccountName}"));
        ConnectionString =
            $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};BlobEndpoint={BlobEndpoint};";
    }

    /// <summary>The address of the account.</summary>
    public Uri BlobEndpoint { get; }

    /// <summary>The connection string for <c>BlobServiceClient</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>The process, for tests that end it.</summary>
    internal int ProcessId => process.Id;

    /// <summary>Installs the packages when they are missing, starts Azurite and waits until it answers.</summary>
    /// <param name="options">Where its data is, and how long it may take.</param>
    /// <param name="cancellationToken">Gives up and stops what was started.</param>
    /// <exception cref="EmulatorException">It could not be started; the message says why.</exception>
    public static async Task<Azurite> StartAsync(EmulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var data = Path.GetFullPath(options.DataFolder);
        return new Azurite(await NodeProcess.StartAsync(
            "Azurite", "azurite.mjs", options, [data, options.Port.ToString(CultureInfo.InvariantCulture)], cancellationToken));
    }

    /// <summary>Stops Azurite; what it acknowledged is in its files.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();
}
