namespace Microsoft.DurableTask.Client;

/// <summary>Finds clients by name.</summary>
public interface IDurableTaskClientProvider
{
    /// <summary>Finds a client.</summary>
    /// <param name="name">Its name; null for the default client.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such client.</exception>
    DurableTaskClient GetClient(string? name = null);
}
