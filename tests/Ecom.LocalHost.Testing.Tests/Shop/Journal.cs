namespace Ecom.LocalHost.Testing.Tests.Shop;

/// <summary>What happened, in its order. It outlives hosts.</summary>
public sealed class Journal
{
    private readonly Lock gate = new();
    private readonly List<string> entries = [];

    public IReadOnlyList<string> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    public void Add(string entry)
    {
        lock (gate)
        {
            entries.Add(entry);
        }
    }
}
