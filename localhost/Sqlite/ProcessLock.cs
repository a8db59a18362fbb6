using System.Globalization;

namespace Ecom.LocalHost.Sqlite;

/// <summary>Holds a store for one owner. The operating system frees it when the process ends, however it ends.</summary>
internal sealed class ProcessLock : IDisposable
{
    private readonly FileStream held;

    private ProcessLock(FileStream held) => this.held = held;

    public static ProcessLock Take(string path)
    {
        var stream = Open(path);
        try
        {
            File.WriteAllText(OwnerFile(path), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new ProcessLock(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Dispose() => held.Dispose();

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new StoreInUseException(
                $"The store {path} is in use by process {OwnerOf(path)}. One process may hold it: stop that one, or use another data folder.",
                taken);
        }
    }

    private static string OwnerFile(string path) => path + ".owner";

    private static string OwnerOf(string path)
    {
        try
        {
            return File.ReadAllText(OwnerFile(path));
        }
        catch (IOException)
        {
            return "(unknown)";
        }
    }
}
