using System.Diagnostics;

namespace Ecom.Functions.Platform.Stores;

/// <summary>Spans of the SQLite store. Cosmos DB and Blob Storage have those of their clients. Without a listener each costs one comparison.</summary>
internal static class StoreTrace
{
    private static readonly ActivitySource Source = new("Ecom.Stores");

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWanted => Source.HasListeners();

    /// <summary>A read or a write begins.</summary>
    /// <param name="file">The source file of whoever reads or writes.</param>
    /// <param name="member">What it does there.</param>
    public static Activity? Start(string file, string member) => Source.HasListeners()
        ? Source.StartActivity($"{Path.GetFileNameWithoutExtension(file)}.{member}", ActivityKind.Client)
            ?.SetTag("db.system.name", "sqlite")
            .SetTag("db.operation.name", member)
        : null;

    /// <summary>A write from its beginning to its commit.</summary>
    /// <param name="file">The source file of whoever writes.</param>
    /// <param name="member">What it does there.</param>
    /// <param name="write">Writes.</param>
    public static async Task<T> RunAsync<T>(string file, string member, Func<Task<T>> write)
    {
        using var span = Start(file, member);
        try
        {
            return await write();
        }
        catch (Exception fault)
        {
            span?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            throw;
        }
    }
}
