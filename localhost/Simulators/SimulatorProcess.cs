using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Ecom.LocalHost.Emulators;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Simulators;

/// <summary>A simulator as a child process; ends with this process, however that ends.</summary>
public sealed class SimulatorProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(3);

    private readonly ChildProcess process;

    private SimulatorProcess(ChildProcess process)
    {
        this.process = process;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{process.Port}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The process, for tests that kill it.</summary>
    public int ProcessId => process.Id;

    /// <summary>Starts a simulator and waits until it listens. Its clock is the machine's; of the options, those that a process can be told count.</summary>
    /// <param name="role">Which partner.</param>
    /// <param name="options">How.</param>
    /// <param name="log">Told when it stops by itself.</param>
    /// <param name="cancellationToken">Gives up and stops what was started.</param>
    /// <exception cref="EmulatorException">It could not be started; the message says why.</exception>
    public static async Task<SimulatorProcess> StartAsync(
        SimulatorRole role, SimulatorOptions options, ILogger log, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var start = new ProcessStartInfo(DotnetCommand())
        {
            ArgumentList =
            {
                typeof(SimulatorProcess).Assembly.Location,
                role.ToString(),
                options.Port.ToString(CultureInfo.InvariantCulture),
                Path.GetFullPath(options.DataPath),
            },
            Environment =
            {
                [SimulatorProgram.ApiKey] = options.ApiKey,
                [SimulatorProgram.WebhookKey] = options.WebhookKey,
                [SimulatorProgram.WebhookTarget] = options.WebhookTarget?.ToString(),
                [SimulatorProgram.Carrier] = options.Carrier,
            },
        };
        return new SimulatorProcess(await ChildProcess.StartAsync($"The simulator of {role}", start, StartTimeout, log, cancellationToken));
    }

    /// <summary>Asks it to end, and waits until it did.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    /// <summary>The command of the runtime that runs this process.</summary>
    private static string DotnetCommand()
    {
        var command = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(command) ? command : "dotnet";
    }
}
