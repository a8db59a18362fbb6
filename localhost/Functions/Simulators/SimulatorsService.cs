using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Ecom.LocalHost.Emulators;
using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Simulators;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Simulators;

/// <summary>Runs the simulators of partners where setting <c>Simulators</c> asks for them, each as a process, and puts addresses and keys in place.</summary>
internal sealed class SimulatorsService(HostFolders folders, IConfiguration settings, ILogger<SimulatorsService> log) : IAsyncDisposable
{
    public const string Setting = "Simulators";

    private const string Carrier = "sf";
    private const int KeyBytes = 32;

    private readonly List<(SimulatorRole Role, SimulatorProcess Process)> running = [];

    /// <summary>Where the simulators are, by their roles; empty when there are none.</summary>
    public IReadOnlyDictionary<string, Uri> Addresses => running.OrderBy(static each => each.Role).ToDictionary(
        static each => each.Role.ToString().ToLowerInvariant(), static each => each.Process.Address, StringComparer.Ordinal);

    /// <summary>Starts those whose partner has no address in the settings. Runs before the settings are checked.</summary>
    /// <exception cref="HostStartException">One can't be started; the message says why.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!bool.TryParse(settings[Setting], out var wanted) || !wanted)
        {
            return;
        }

        try
        {
            await Task.WhenAll(
                StartAsync(SimulatorRole.Payments, "Partners:Payments", null, cancellationToken),
                StartAsync(SimulatorRole.Carrier, $"Partners:Carriers:{Carrier}", $"carrier_{Carrier}", cancellationToken),
                StartAsync(SimulatorRole.Shop, "Partners:Shop", "storefront", cancellationToken));
        }
        catch (EmulatorException unusable)
        {
            throw new HostStartException($"{unusable.Message} To go without simulators, set {Setting} to false.", unusable);
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "addresses.json"), JsonSerializer.Serialize(Addresses), cancellationToken);
    }

    /// <summary>Tells the simulators where their webhooks go.</summary>
    /// <param name="application">The application's address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SendWebhooksToAsync(Uri application, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        foreach (var (_, process) in running)
        {
            using var told = await client.PutAsJsonAsync(new Uri(process.Address, "control/webhooks/target"), new { url = application }, cancellationToken);
            told.EnsureSuccessStatusCode();
        }
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(running.Select(static each => each.Process.DisposeAsync().AsTask()));

    private string Folder => Path.Combine(folders.Data, "simulators");

    private async Task StartAsync(SimulatorRole role, string section, string? source, CancellationToken cancellationToken)
    {
        if (settings[$"{section}:BaseUrl"] is { Length: > 0 })
        {
            return;
        }

        var key = settings[$"{section}:ApiKey"] is { Length: > 0 } given ? given : RandomNumberGenerator.GetHexString(KeyBytes, lowercase: true);
        var started = await SimulatorProcess.StartAsync(
            role,
            new SimulatorOptions
            {
                DataPath = Path.Combine(Folder, $"{role.ToString().ToLowerInvariant()}.db"),
                ApiKey = key,
                Carrier = Carrier,
                WebhookKey = source is null ? null : settings[$"Webhooks:Sources:{source}:Keys:0"],
            },
            log,
            cancellationToken);
        lock (running)
        {
            running.Add((role, started));
        }

        settings[$"{section}:BaseUrl"] = started.Address.ToString();
        settings[$"{section}:ApiKey"] = key;
    }
}
