namespace Ecom.Functions.Platform.Stores;

/// <summary>Another process holds the SQLite store.</summary>
/// <param name="path">The store's file.</param>
/// <param name="innerException">Why.</param>
public sealed class SqliteStoreInUseException(string path, Exception innerException)
    : Exception($"The store {path} is in use by another process. Stop that one, or set Cases:SqlitePath to another file.", innerException);
