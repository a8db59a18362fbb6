using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Finds clients by name; names are case-sensitive, as those of options are.</summary>
internal sealed class DurableTaskClientProvider(IEnumerable<DurableTaskClientContainer> clients) : IDurableTaskClientProvider
{
    public DurableTaskClient GetClient(string? name = null)
    {
        name ??= Options.DefaultName;
        var known = clients.Select(container => container.Client).ToList();
        return known.Find(client => string.Equals(client.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentOutOfRangeException(
                nameof(name),
                name,
                $"No such durable task client. Known: [{string.Join(", ", known.Select(client => $"\"{client.Name}\""))}].");
    }
}
