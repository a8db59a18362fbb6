using System.Globalization;

namespace Ecom.LocalHost.Sqlite;

/// <summary>Holds a store for one owner. The operating system frees it when the process ends, however it ends.</summary>
internal sealed class ProcessLock : IDisposable
{
    private readonly FileStream held;

    private ProcessLock(FileStream held) => this.held = held;

    public static ProcessLock Take(string path)
    {
        var ownerFile = path + ".owner";
        try
        {
            var stream = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(ownerFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new ProcessLock(stream);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new StoreInUseException(
                $"The store {path} is in use by process {OwnerOf(ownerFile)}. One process may hold it: stop that one, or use another data folder.",
                taken);
        }
    }

    public void Dispose() => held.Dispose();

    private static string OwnerOf(string ownerFile)
    {
        try
        {
            return File.ReadAllText(ownerFile);
        }
        catch (IOException)
        {
            return "(unknown)";
        }
    }
}
