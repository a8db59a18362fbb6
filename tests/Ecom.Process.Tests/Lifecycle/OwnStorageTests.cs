using System.Security.Cryptography;
using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Load;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Lifecycle;

public sealed class OwnStorageTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Kill_HostWithItsOwnAzurite_LeavesNoProcessAndKeepsTheBlobs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The emulator is found in /proc.");
        using var folder = new TemporaryFolder();
        await using var application = new KillableApplication(
            new ApplicationSetup(folder.Path, FreePort.Take()) { Storage = ApplicationSetup.OwnStorage });
        await application.StartAsync();
        var caller = new PatientCaller(application);
        var driver = new ContractDriver(caller, new MailFolder(application.Setup.MailFolder), new ContractJournal());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        var id = await driver.RunAsync("kept", limit.Token);

        var azurite = LinuxProcess.Children(application.ProcessId).ShouldHaveSingleItem();
        var port = LinuxProcess.ListeningPorts(azurite).ShouldHaveSingleItem();
        await application.KillAsync();
        await RealTime.UntilAsync(() => !LinuxProcess.Exists(azurite), Limit, "the emulator ends with its host");
        await RealTime.UntilAsync(() => FreePort.IsFree(port), Limit, $"port {port} of the emulator is free again");

        await application.StartAsync();
        var view = (await caller.SendAsync(() => ContractRequests.Read(id), limit.Token)).Json;
        foreach (var stored in view.GetProperty("archive").EnumerateArray())
        {
            var kind = stored.GetProperty("kind").GetString()!;
            using var document = await application.Client.SendAsync(ContractRequests.Document(id, kind), limit.Token);
            var bytes = await document.Content.ReadAsByteArrayAsync(limit.Token);
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(stored.GetProperty("sha256").GetString(), kind);
        }
    }
}
