using System.Globalization;

namespace Ecom.LocalHost.Emulators;

/// <summary>Lets one process install at a time. The operating system frees it when the process ends, however it ends.</summary>
internal static class InstallLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(250);

    public static async Task<IDisposable> TakeAsync(
        string path, TimeSpan timeout, Action<string>? progress, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var began = clock.GetTimestamp();
        var told = false;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
            {
                if (clock.GetElapsedTime(began) > timeout)
                {
                    throw new EmulatorException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Another process holds {path} for more than {timeout.TotalMinutes:0.#} minutes. Does it still install npm packages?"),
                        taken);
                }

                if (!told)
                {
                    progress?.Invoke("Another process installs the emulators' npm packages; waiting for it.");
                    told = true;
                }

                await Task.Delay(Retry, clock, cancellationToken);
            }
        }
    }
}
