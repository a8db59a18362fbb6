namespace Ecom.Functions.Platform.Stores;

/// <summary>The lock by which one process holds the file of a store.</summary>
internal static class SqliteStoreLock
{
    /// <summary>Takes it; it is given back when it is disposed, or the process ends.</summary>
    /// <param name="path">The store's file.</param>
    /// <exception cref="SqliteStoreInUseException">Another has it.</exception>
    public static FileStream Take(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new SqliteStoreInUseException(path, taken);
        }
    }
}
