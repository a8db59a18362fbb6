using System.Net.Http.Json;
using System.Text.Json;
using Ecom.LocalHost.Simulators;
using Ecom.LocalHost.Sqlite;
using Ecom.Platform.Tests.Notifications;
using Ecom.Platform.Tests.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Platform.Tests.Partners;

/// <summary>A simulator, and the application's way to it as the application registers it. The application's clock stands still.</summary>
internal sealed class PartnerHost : IAsyncDisposable
{
    public const string Key = "a-key-of-the-partner-tests";

    private readonly string folder;
    private readonly ServiceProvider services;

    private readonly IReadOnlyDictionary<string, string?> settings;

    private PartnerHost(string folder, SimulatorHost simulator, IReadOnlyDictionary<string, string?> settings, ManualClock clock, CapturedLog log)
    {
        this.folder = folder;
        this.settings = settings;
        services = Services(settings, clock, log);
        Simulator = simulator;
        Clock = clock;
        Log = log;
        Control = new HttpClient { BaseAddress = new Uri(simulator.Address, "control/") };
    }

    public SimulatorHost Simulator { get; }

    public HttpClient Control { get; }

    public ManualClock Clock { get; }

    public CapturedLog Log { get; }

    public static async Task<PartnerHost> StartAsync(SimulatorRole role, params (string Name, string Value)[] settings)
    {
        var data = Directory.CreateTempSubdirectory("ecom-partners-").FullName;
        var clock = new ManualClock();
        var simulator = await SimulatorHost.StartAsync(role, new SimulatorOptions
        {
            DataPath = Path.Combine(data, "partner.db"),
            ApiKey = Key,
            TimeProvider = clock,
            Synchronous = SqliteSynchronous.Off,
        });
        var section = role switch
        {
            SimulatorRole.Payments => "Partners:Payments",
            SimulatorRole.Shop => "Partners:Shop",
            _ => "Partners:Carriers:sf",
        };
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{section}:BaseUrl"] = simulator.Address.ToString(),
            [$"{section}:ApiKey"] = Key,
            ["Partners:Calls:Pause"] = "00:00:00.001",

            // No call is too late because the machine is busy.
            ["Partners:Calls:TryTimeout"] = "00:02:00",
            ["Partners:Calls:TotalTimeout"] = "00:05:00",
        };
        foreach (var (name, value) in settings) all[name] = value;
        var log = new CapturedLog();
        return new PartnerHost(data, simulator, all, clock, log);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Another way to the same partner, with settings of its own.</summary>
    public ServiceProvider With(params (string Name, string Value)[] others)
    {
        var all = new Dictionary<string, string?>(settings, StringComparer.Ordinal);
        foreach (var (name, value) in others) all[name] = value;
        return Services(all, Clock, Log);
    }

    public async Task FaultAsync(object script)
    {
        using var answer = await Control.PostAsJsonAsync("faults", script);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>From here on calls go well.</summary>
    public async Task HealAsync()
    {
        using var answer = await Control.DeleteAsync("faults");
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>How many calls the first script hit.</summary>
    public async Task<int> HitsAsync() => (await SeeAsync("faults"))[0].GetProperty("hits").GetInt32();

    public async Task<JsonElement> SeeAsync(string path) => await Control.GetFromJsonAsync<JsonElement>(path);

    public async Task DoAsync(string path, object? body = null)
    {
        using var answer = await Control.PostAsJsonAsync(path, body ?? new { });
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        await services.DisposeAsync();
        await Simulator.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Services(IReadOnlyDictionary<string, string?> settings, ManualClock clock, CapturedLog log)
    {
        var registered = new ServiceCollection();
        registered.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        registered.AddSingleton<TimeProvider>(clock);
        registered.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        registered.AddPartners();
        return registered.BuildServiceProvider(validateScopes: true);
    }
}
