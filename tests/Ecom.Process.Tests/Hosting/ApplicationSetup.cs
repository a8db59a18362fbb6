using System.Globalization;

namespace Ecom.Process.Tests.Hosting;

/// <summary>What a process of the application is started with.</summary>
/// <param name="DataFolder">Its data folder.</param>
/// <param name="Port">Its port.</param>
internal sealed record ApplicationSetup(string DataFolder, int Port)
{
    /// <summary>A connection string that leads nowhere: for tests that archive nothing, so that no emulator is started for them.</summary>
    public const string NoStorage =
        "DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=bm90aGluZw==;BlobEndpoint=http://127.0.0.1:9/nobody;";

    /// <summary>Starts an emulator of the host's own.</summary>
    public const string OwnStorage = "UseDevelopmentStorage=true";

    /// <summary>Key of the durable management API.</summary>
    public const string DurableKey = "durable-key-of-the-process-tests";

    /// <summary>The folder that holds the application.</summary>
    public string ApplicationFolder { get; init; } = AppContext.BaseDirectory;

    public string Storage { get; init; } = NoStorage;

    /// <summary>Whether the settings below are given; without, the application has those of its settings file only.</summary>
    public bool HasSettings { get; init; } = true;

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"));

    public string MailFolder => Path.Combine(DataFolder, "mail");

    public IEnumerable<KeyValuePair<string, string>> Environment()
    {
        yield return new("ECOM_DATA", DataFolder);
        yield return new("ECOM_PORT", Port.ToString(CultureInfo.InvariantCulture));
        if (HasSettings)
        {
            yield return new("AzureWebJobsStorage", Storage);
            yield return new("Simulators", "false");
            yield return new("Identity__Mode", "Local");
            yield return new("Secrets__Current", "a secret of the process tests that is long enough");
            yield return new("Site__PublicBaseUrl", Address.ToString());
            yield return new("Http__PublicRequestsPerWindow", "1000000");
            yield return new("HostKeys__durable", DurableKey);
        }
    }
}
