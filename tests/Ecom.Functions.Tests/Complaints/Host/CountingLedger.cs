using System.Collections.Concurrent;
using Ecom.Functions.Platform.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The application's ledger, of which each read is known.</summary>
internal sealed class CountingLedger
{
    private readonly ConcurrentQueue<string> reads = new();

    /// <summary>The cases that were read since <see cref="Clear"/>, once for each read.</summary>
    public IReadOnlyList<string> Reads => [.. reads];

    /// <summary>A case whose ledger cannot be read; its reads are counted too.</summary>
    public string? Unreadable { get; set; }

    public void Clear() => reads.Clear();

    /// <summary>Puts it before the ledger that is registered.</summary>
    public void Watch(IServiceCollection services)
    {
        var registered = services.Last(service => service.ServiceType == typeof(ILedger)).ImplementationFactory!;
        _ = services.AddSingleton<ILedger>(provider => new Watched((ILedger)registered(provider), this));
    }

    private void Count(string caseId)
    {
        reads.Enqueue(caseId);
        if (caseId == Unreadable) throw new IOException("The ledger cannot be read.");
    }

    private sealed class Watched(ILedger inner, CountingLedger counting) : ILedger
    {
        public Task<AppendResult> AppendAsync(string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default) =>
            inner.AppendAsync(caseId, expectedSeq, entries, cancellationToken);

        public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
        {
            counting.Count(caseId);
            return inner.ReadAsync(caseId, afterSeq, cancellationToken);
        }

        public Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default)
        {
            counting.Count(caseId);
            return inner.VerifyAsync(caseId, cancellationToken);
        }
    }
}
