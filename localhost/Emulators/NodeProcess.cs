using System.ComponentModel;
using System.Diagnostics;

namespace Ecom.LocalHost.Emulators;

/// <summary>Starts an emulator that is a script for Node.js.</summary>
internal static class NodeProcess
{
    /// <summary>Installs the packages when they are missing, starts the script and waits until it listens.</summary>
    /// <param name="name">What it is, for people.</param>
    /// <param name="script">The script's file.</param>
    /// <param name="options">Where its log is, and how long it may take.</param>
    /// <param name="arguments">What stands behind packages and log on its command line.</param>
    /// <param name="cancellationToken">Gives up and ends what was started.</param>
    /// <exception cref="EmulatorException">It could not be started; the message says why.</exception>
    public static async Task<ChildProcess> StartAsync(
        string name, string script, EmulatorOptions options, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var packages = await NpmPackages.EnsureAsync(options, cancellationToken);
        var log = Path.Combine(Path.GetFullPath(options.DataFolder), Path.ChangeExtension(script, ".log"));
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        var start = new ProcessStartInfo(options.NodeCommand);
        foreach (var argument in (IEnumerable<string>)[Path.Combine(NpmPackages.Source, script), packages, log, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return await ChildProcess.StartAsync(name, start, options.StartTimeout, options.Logger, cancellationToken, log, options.Clock);
        }
        catch (Win32Exception missing)
        {
            throw NpmPackages.NodeIsMissing(missing);
        }
    }
}
