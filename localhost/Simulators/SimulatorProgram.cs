using System.Globalization;
using System.Runtime.InteropServices;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators;

/// <summary>A simulator as a process: <c>payments|carrier|shop [port] [file]</c>. Keys come by environment variables, so that no list of processes shows them.</summary>
/// <remarks>Says <c>ready {port}</c> when it listens, and ends with its standard input, so with the process that started it.</remarks>
internal static class SimulatorProgram
{
    public const string ApiKey = "ECOM_SIMULATOR_API_KEY";
    public const string WebhookKey = "ECOM_SIMULATOR_WEBHOOK_KEY";
    public const string WebhookTarget = "ECOM_SIMULATOR_WEBHOOK_TARGET";
    public const string Carrier = "ECOM_SIMULATOR_CARRIER";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    public static async Task<int> Main(string[] args)
    {
        if (args.Length is 0 or > 3 || !Enum.TryParse<SimulatorRole>(args[0], ignoreCase: true, out var role)
            || !ushort.TryParse(args.ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture, out var port))
        {
            await Console.Error.WriteLineAsync("usage: payments|carrier|shop [port] [file]");
            return 2;
        }

        try
        {
            await using var host = await StartAsync(role, Options(args.ElementAtOrDefault(2) ?? $"{args[0]}.db", port));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready {host.Address.Port}"));
            await EndAsync();
            return 0;
        }
        catch (Exception unusable) when (unusable is IOException or StoreInUseException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return 1;
        }
    }

    /// <summary>Starts it; one that was killed with its application may hold the file a moment longer.</summary>
    private static async Task<SimulatorHost> StartAsync(SimulatorRole role, SimulatorOptions options)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return await SimulatorHost.StartAsync(role, options);
            }
            catch (StoreInUseException) when (TimeProvider.System.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(LookAgain, TimeProvider.System);
            }
        }
    }

    private static SimulatorOptions Options(string path, int port) => new()
    {
        DataPath = path,
        Port = port,
        ApiKey = Value(ApiKey),
        WebhookKey = Value(WebhookKey),
        WebhookTarget = Value(WebhookTarget) is { } target ? new Uri(target) : null,
        Carrier = Value(Carrier) ?? "sf",
    };

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static async Task EndAsync()
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var input = Task.Run(static () => Console.In.ReadToEnd());
        await Task.WhenAny(input, end.Task);

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.TrySetResult();
        }
    }
}
