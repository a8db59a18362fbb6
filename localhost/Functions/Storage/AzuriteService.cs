using Ecom.LocalHost.Emulators;
using Ecom.LocalHost.Functions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Storage;

/// <summary>Runs Azurite where settings ask for development storage, and puts its real connection string in place.</summary>
internal sealed class AzuriteService(HostFolders folders, LocalHostOptions options, IConfiguration settings, ILogger<AzuriteService> log)
    : IAsyncDisposable
{
    public const string Setting = "AzureWebJobsStorage";

    private const string DevelopmentStorage = "UseDevelopmentStorage=true";
    private Azurite? azurite;

    /// <summary>Starts Azurite when a setting asks for it. Runs before anything that may use the storage.</summary>
    /// <exception cref="HostStartException">It can't be started; the message says why.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var asking = settings.AsEnumerable()
            .Where(static pair => string.Equals(pair.Value?.Trim(), DevelopmentStorage, StringComparison.OrdinalIgnoreCase))
            .Select(static pair => pair.Key)
            .ToList();
        if (!options.StartsAzurite || asking.Count == 0)
        {
            return;
        }

        try
        {
            azurite = await Azurite.StartAsync(
                new EmulatorOptions
                {
                    DataFolder = Path.Combine(folders.Data, "azurite"),
                    Logger = log,
                    Progress = options.IsEmbedded ? null : Console.Out.WriteLine,
                },
                cancellationToken);
        }
        catch (EmulatorException unusable)
        {
            throw new HostStartException(
                $"{unusable.Message} To use another storage, set {Setting} to its connection string.", unusable);
        }

        foreach (var key in asking)
        {
            settings[key] = azurite.ConnectionString;
        }
    }

    public ValueTask DisposeAsync() => azurite?.DisposeAsync() ?? ValueTask.CompletedTask;
}
