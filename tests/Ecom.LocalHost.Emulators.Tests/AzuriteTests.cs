using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;

namespace Ecom.LocalHost.Emulators.Tests;

public sealed class AzuriteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Azurite_StoppedAndStarted_KeepsItsBlobs()
    {
        await using (var first = await Azurite.StartAsync(Options()))
        {
            await UploadAsync(first, "kept");
        }

        await using var second = await Azurite.StartAsync(Options());
        (await DownloadAsync(second)).ShouldBe("kept");
    }

    [Fact]
    public async Task Azurite_KilledAfterAnAnswer_KeepsWhatItAcknowledged()
    {
        await using (var first = await Azurite.StartAsync(Options()))
        {
            await UploadAsync(first, "acknowledged");
            using var process = Process.GetProcessById(first.ProcessId);
            process.Kill();
            await process.WaitForExitAsync();
        }

        await using var second = await Azurite.StartAsync(Options());
        (await DownloadAsync(second)).ShouldBe("acknowledged");
    }

    [Fact]
    public async Task Azurite_PortTaken_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var fault = await Should.ThrowAsync<EmulatorException>(() => Azurite.StartAsync(Options() with { Port = port }));

        fault.Message.ShouldContain($"Port {port} is taken");
    }

    [Fact]
    public async Task Azurite_Started_ListensOnLoopbackOnly()
    {
        await using var azurite = await Azurite.StartAsync(Options());

        azurite.BlobEndpoint.Host.ShouldBe("127.0.0.1");
        var listeners = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        listeners.Where(listener => listener.Port == azurite.BlobEndpoint.Port).ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
    }

    public void Dispose() => folder.Dispose();

    private static async Task UploadAsync(Azurite azurite, string content)
    {
        var container = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("test");
        await container.CreateAsync();
        await container.UploadBlobAsync("blob", BinaryData.FromString(content));
    }

    private static async Task<string> DownloadAsync(Azurite azurite)
    {
        var blob = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("test").GetBlobClient("blob");
        return (await blob.DownloadContentAsync()).Value.Content.ToString();
    }

    private EmulatorOptions Options() => new() { DataFolder = folder };
}
