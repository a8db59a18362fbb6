using System.Net.Http.Json;
using System.Text.Json;
using Ecom.LocalHost.Simulators;
using Ecom.LocalHost.Sqlite;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The simulators of payments, shop and carrier behind real HTTP, and the settings that lead the application to them.</summary>
internal sealed class SimulatorsInTest : IAsyncDisposable
{
    private const string Key = "a-key-of-the-tests";

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-simulators-").FullName;
    private readonly Dictionary<SimulatorRole, SimulatorHost> running = [];
    private readonly HttpClient client = new();

    public IReadOnlyList<(string Name, string Value)> Settings =>
    [
        .. running.SelectMany(each => new[]
        {
            ($"{SectionOf(each.Key)}:BaseUrl", each.Value.Address.ToString()), ($"{SectionOf(each.Key)}:ApiKey", Key),
        }),
        ("Partners:Calls:Pause", "00:00:00.001"),
    ];

    public static async Task<SimulatorsInTest> StartAsync()
    {
        SimulatorsInTest started = new();
        foreach (var role in Enum.GetValues<SimulatorRole>())
        {
            started.running[role] = await SimulatorHost.StartAsync(role, new SimulatorOptions
            {
                DataPath = Path.Combine(started.folder, $"{role}.db"),
                ApiKey = Key,
                Synchronous = SqliteSynchronous.Off,
            });
        }

        return started;
    }

    /// <summary>Tells a simulator what to do.</summary>
    public async Task TellAsync(SimulatorRole role, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(new Uri(running[role].Address, $"control/{path}"), body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>How many refunds were paid, and their sum in minor units.</summary>
    public async Task<(int Count, long Sum)> RefundsAsync()
    {
        var refunds = await client.GetFromJsonAsync<JsonElement>(new Uri(running[SimulatorRole.Payments].Address, "control/refunds"));
        return (refunds.GetProperty("count").GetInt32(), refunds.GetProperty("sums").EnumerateArray().Sum(sum => sum.GetProperty("minorUnits").GetInt64()));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        foreach (var simulator in running.Values) await simulator.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string SectionOf(SimulatorRole role) => role switch
    {
        SimulatorRole.Payments => "Partners:Payments",
        SimulatorRole.Shop => "Partners:Shop",
        _ => "Partners:Carriers:sf",
    };
}
