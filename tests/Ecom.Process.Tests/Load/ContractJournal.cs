using System.Collections.Concurrent;

namespace Ecom.Process.Tests.Load;

/// <summary>What the application acknowledged during the load: it has to stand there afterwards.</summary>
internal sealed class ContractJournal
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> contracts = new(StringComparer.Ordinal);

    /// <summary>Ids of contracts whose creation was acknowledged with 201.</summary>
    public IReadOnlyCollection<string> Contracts => [.. contracts.Keys];

    public void Created(string id) => contracts.TryAdd(id, []).ShouldBeTrue($"{id} was given to two requests");

    /// <summary>A command was acknowledged with 202.</summary>
    public void Accepted(string id, string effect) => contracts[id].Enqueue(effect);

    /// <summary>The effects that acknowledged commands of a contract must have had.</summary>
    public IReadOnlyCollection<string> AcceptedOf(string id) => [.. contracts[id]];
}
