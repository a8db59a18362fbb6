namespace Ecom.LocalHost.Functions.Tests.ServiceBus;

public sealed class Seen
{
    private readonly List<string> entries = [];

    public IReadOnlyList<string> Entries => entries;

    public void Add(string entry) => entries.Add(entry);
}
