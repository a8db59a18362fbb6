using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Ecom.LocalHost.Emulators;

/// <summary>The emulators' npm packages: installed once for each package list, for all clones and processes of a user.</summary>
internal static class NpmPackages
{
    private const string List = "package-lock.json";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    /// <summary>Where the scripts and the package list are: beside the assembly.</summary>
    public static string Source { get; } = Path.Combine(AppContext.BaseDirectory, "emulators");

    /// <summary>Which installation of <paramref name="packagesFolder"/> fits the package list.</summary>
    public static string FolderFor(string? packagesFolder)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Source, List))))[..16];
        return Path.Combine(packagesFolder ?? DefaultFolder(), version);
    }

    /// <summary>Installs the packages unless they are there.</summary>
    /// <returns>The folder that holds <c>node_modules</c>.</returns>
    public static async Task<string> EnsureAsync(EmulatorOptions options, CancellationToken cancellationToken)
    {
        var folder = FolderFor(options.PackagesFolder);
        var done = Path.Combine(folder, "installed");
        if (File.Exists(done))
        {
            return folder;
        }

        Directory.CreateDirectory(folder);
        using (await InstallLock.TakeAsync(folder + ".lock", options.InstallTimeout, options.Progress, cancellationToken))
        {
            if (!File.Exists(done))
            {
                foreach (var file in (string[])[List, "package.json"])
                {
                    File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
                }

                await InstallAsync(folder, options, cancellationToken);
                await File.WriteAllTextAsync(done, "", cancellationToken);
            }
        }

        return folder;
    }

    public static EmulatorException NodeIsMissing(Exception reason) =>
        new("Node.js was not found. Install Node.js 20 or later and make sure that 'node' and 'npm' are on the PATH.", reason);

    private static string DefaultFolder()
    {
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(user.Length > 0 ? user : Path.GetTempPath(), "ecom-functions", "emulators");
    }

    private static async Task InstallAsync(string folder, EmulatorOptions options, CancellationToken cancellationToken)
    {
        // Scripts of packages are not run: none of the emulators needs them.
        var start = new ProcessStartInfo(options.NpmCommand)
        {
            ArgumentList = { "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error" },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        using var npm = new Process { StartInfo = start };
        var said = new LastLines(20);
        npm.OutputDataReceived += (_, line) => said.Add(line.Data);
        npm.ErrorDataReceived += (_, line) => said.Add(line.Data);
        try
        {
            npm.Start();
        }
        catch (Win32Exception missing)
        {
            throw NodeIsMissing(missing);
        }

        npm.StandardInput.Close();
        npm.BeginOutputReadLine();
        npm.BeginErrorReadLine();
        await WaitAsync(npm, folder, options, cancellationToken);
        if (npm.ExitCode != 0)
        {
            throw new EmulatorException(string.Create(
                CultureInfo.InvariantCulture, $"'npm ci' for the emulators failed with code {npm.ExitCode}. Its last lines:\n{said}"));
        }

        options.Progress?.Invoke("The emulators' npm packages are installed.");
    }

    private static async Task WaitAsync(Process npm, string folder, EmulatorOptions options, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var began = clock.GetTimestamp();
        options.Progress?.Invoke($"Installing the emulators' npm packages into {folder}; this happens once and takes a minute or two.");
        var ended = npm.WaitForExitAsync(cancellationToken);
        while (!ended.IsCompleted)
        {
            try
            {
                await ended.WaitAsync(Heartbeat, clock, cancellationToken);
            }
            catch (TimeoutException late)
            {
                var passed = clock.GetElapsedTime(began);
                if (passed > options.InstallTimeout)
                {
                    npm.Kill(entireProcessTree: true);
                    throw new EmulatorException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"'npm ci' for the emulators did not end within {options.InstallTimeout.TotalMinutes:0.#} minutes. Is the npm registry reachable?"),
                        late);
                }

                options.Progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"Still installing: {passed.TotalSeconds:0} s."));
            }
            catch (OperationCanceledException)
            {
                npm.Kill(entireProcessTree: true);
                throw;
            }
        }

        await ended;
    }
}
