using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Load;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Lifecycle;

public sealed class StartTests
{
    [Fact]
    public async Task Start_DataFolderInUse_EndsNamingTheOtherProcess()
    {
        using var folder = new TemporaryFolder();
        await using var first = await FunctionsProcess.StartAsync(new ApplicationSetup(folder.Path, FreePort.Take()));
        await using var second = FunctionsProcess.Launch(new ApplicationSetup(folder.Path, FreePort.Take()));

        (await second.WaitForExitAsync()).ShouldBe(1, second.Output.ToString());
        second.Output.ToString().ShouldContain(string.Create(CultureInfo.InvariantCulture, $"in use by process {first.Id}"));
        second.Output.ToString().ShouldContain(folder.Path);
        second.Output.ToString().ShouldNotContain("   at ", customMessage: $"an operator gets a sentence, not a stack trace:\n{second.Output}");
        (await first.Client.GetStringAsync("/healthz/ready", TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Start_PortTaken_EndsNamingThePort()
    {
        using var folder = new TemporaryFolder();
        var port = FreePort.Take();
        using var holder = new TcpListener(IPAddress.Loopback, port);
        holder.Start();
        await using var application = FunctionsProcess.Launch(new ApplicationSetup(folder.Path, port));

        (await application.WaitForExitAsync()).ShouldBe(1, application.Output.ToString());
        application.Output.ToString().ShouldContain(port.ToString(CultureInfo.InvariantCulture));
        application.Output.ToString().ShouldContain("ECOM_PORT");
        application.Output.ToString().ShouldNotContain("   at ", customMessage: $"an operator gets a sentence, not a stack trace:\n{application.Output}");
    }

    [Fact]
    public async Task Start_FreshFolderWithoutSettings_MakesThemFromTheSample()
    {
        using var folder = new TemporaryFolder();
        ApplicationCopy.Make(folder.Path);
        var setup = new ApplicationSetup(Path.Combine(folder.Path, ".local"), FreePort.Take()) { ApplicationFolder = folder.Path, HasSettings = false };
        await using var application = await FunctionsProcess.StartAsync(setup);

        File.ReadAllText(Path.Combine(folder.Path, "local.settings.json"))
            .ShouldBe(File.ReadAllText(Path.Combine(folder.Path, "local.settings.sample.json")));
        using var listed = await application.Client.SendAsync(ContractRequests.List(null), TestContext.Current.CancellationToken);
        listed.StatusCode.ShouldBe(HttpStatusCode.OK);
        File.Exists(Path.Combine(setup.DataFolder, "cases.db")).ShouldBeTrue();
        application.Terminate();
        (await application.WaitForExitAsync()).ShouldBe(0, application.Output.ToString());
    }

    [Fact]
    public async Task Start_SettingsOlderThanTheSample_UsesTheSamplesNewOnesAndNamesThem()
    {
        using var folder = new TemporaryFolder();
        ApplicationCopy.Make(folder.Path);
        // Made before the sample had an identity mode and things to try; the storage leads nowhere, so that no emulator is started.
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "local.settings.json"),
            $$"""{ "Values": { "AzureWebJobsStorage": "{{ApplicationSetup.NoStorage}}", "Secrets:Current": "the one of before, which is long enough" } }""",
            TestContext.Current.CancellationToken);
        var setup = new ApplicationSetup(Path.Combine(folder.Path, ".local"), FreePort.Take()) { ApplicationFolder = folder.Path, HasSettings = false };
        await using var application = await FunctionsProcess.StartAsync(setup);

        using var listed = await application.Client.SendAsync(ContractRequests.List(null), TestContext.Current.CancellationToken);
        listed.StatusCode.ShouldBe(HttpStatusCode.OK, "the identity mode is the sample's");
        await RealTime.UntilAsync(() => application.Output.Contains("Ctrl+C"), TimeSpan.FromMinutes(5), "the start is reported");
        var told = application.Output.ToString().Split('\n').Where(line => line.Contains("lacks settings that its sample has", StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        told.ShouldContain("Identity:Mode");
        told.ShouldNotContain("Secrets:Current", customMessage: "the file has it");
        File.ReadAllText(Path.Combine(folder.Path, "local.settings.json")).ShouldNotContain("Identity:Mode", customMessage: "the file is its owner's");
    }
}
