using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.Emulators.Tests;

public sealed class NodeProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Start_NoNode_SaysWhatToInstall()
    {
        var fault = await Should.ThrowAsync<EmulatorException>(
            () => CosmosEmulator.StartAsync(Options() with { NodeCommand = "no-such-command" }));

        fault.Message.ShouldContain("Install Node.js 20 or later");
    }

    [Fact]
    public async Task Start_ScriptFails_ShowsItsLastWords()
    {
        var script = Script("console.error('the disk is full'); process.exitCode = 3;");

        var fault = await Should.ThrowAsync<EmulatorException>(() => NodeProcess.StartAsync("It", script, Options(), [], default));

        fault.Message.ShouldContain("ended with code 3");
        fault.Message.ShouldContain("the disk is full");
    }

    [Fact]
    public async Task Start_NoAnswer_GivesUpAndEndsTheProcess()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var script = Script(
            $"import {{ connect }} from 'node:net'; connect({((IPEndPoint)listener.LocalEndpoint).Port}, '127.0.0.1').end(String(process.pid)); setInterval(() => {{}}, 1000);");
        var clock = new VirtualTimeProvider(DateTimeOffset.UnixEpoch);

        var starting = NodeProcess.StartAsync("It", script, Options() with { StartTimeout = TimeSpan.FromSeconds(3), Clock = clock }, [], default);
        using var connection = await listener.AcceptTcpClientAsync();
        using var said = new StreamReader(connection.GetStream());
        var id = int.Parse(await said.ReadToEndAsync(), CultureInfo.InvariantCulture);
        while (!starting.IsCompleted)
        {
            clock.FireNext(clock.GetUtcNow().AddSeconds(3)); // it may not have begun to wait yet
            await Task.Yield();
        }

        (await Should.ThrowAsync<EmulatorException>(() => starting)).Message.ShouldContain("did not answer within 3 s");
        await HasEndedAsync(id);
    }

    [Theory]
    [InlineData("azurite.mjs", "data", "0")]
    [InlineData("cosmos.mjs", "0", "")]
    public async Task Emulator_ParentKilled_Ends(string emulator, string first, string second)
    {
        await (await CosmosEmulator.StartAsync(Options())).DisposeAsync(); // the packages are there now
        var parent = Script("""
            import { spawn } from 'node:child_process';
            const [script, ...rest] = process.argv.slice(2);
            const child = spawn('node', [script, ...rest], { stdio: ['pipe', 'pipe', 'inherit'] });
            child.stdout.once('data', () => console.log(child.pid));
            """);
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            parent, Path.Combine(NpmPackages.Source, emulator), NpmPackages.FolderFor(null), folder.File("log"),
            first is "data" ? folder.File("data") : first, second,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var killed = Process.Start(start)!;
        var child = int.Parse((await killed.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);

        killed.Kill();

        await HasEndedAsync(child);
    }

    public void Dispose() => folder.Dispose();

    private static async Task HasEndedAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await process.WaitForExitAsync(patience.Token);
        }
        catch (ArgumentException)
        {
            // No process has that id any more.
        }
    }

    private string Script(string source)
    {
        var path = folder.File("script.mjs");
        File.WriteAllText(path, source);
        return path;
    }

    private EmulatorOptions Options() => new() { DataFolder = folder.File("emulator") };
}
