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

    public void Clear() => reads.Clear();

    /// <summary>Puts it before the ledger that is registered.</summary>
    public void Watch(IServiceCollection services)
    {
        var registered = services.Last(service => service.ServiceType == typeof(ILedger)).ImplementationFactory!;
        _ = services.AddSingleton<ILedger>(provider => new Watched((ILedger)registered(provider), reads));
    }

    private sealed class Watched(ILedger inner, ConcurrentQueue<string> reads) : ILedger
    {
        public Task<AppendResult> AppendAsync(string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default) =>
            inner.AppendAsync(caseId, expectedSeq, entries, cancellationToken);

        public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
        {
            reads.Enqueue(caseId);
            return inner.ReadAsync(caseId, afterSeq, cancellationToken);
        }

        public Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default)
        {
            reads.Enqueue(caseId);
            return inner.VerifyAsync(caseId, cancellationToken);
        }
    }
}
