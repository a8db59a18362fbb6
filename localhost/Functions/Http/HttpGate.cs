using System.Threading.RateLimiting;
using Ecom.LocalHost.Functions.Settings;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Bounds how many requests run and how many wait; the rest is refused at once.</summary>
internal sealed class HttpGate : IDisposable
{
    private readonly ConcurrencyLimiter? limiter;

    public HttpGate(HttpSettings settings)
    {
        if (settings.MaxConcurrentRequests is null && settings.MaxOutstandingRequests is null)
        {
            return;
        }

        var running = settings.MaxConcurrentRequests ?? settings.MaxOutstandingRequests!.Value;
        var outstanding = settings.MaxOutstandingRequests ?? int.MaxValue;
        limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = Math.Min(running, outstanding),
            QueueLimit = Math.Max(0, outstanding - running),
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Waits for a place.</summary>
    /// <returns>The place, to be disposed; or null when too many wait already.</returns>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (limiter is null)
        {
            return Unbounded.Instance;
        }

        var lease = await limiter.AcquireAsync(1, cancellationToken);
        return lease.IsAcquired ? lease : null;
    }

    public void Dispose() => limiter?.Dispose();

    private sealed class Unbounded : IDisposable
    {
        public static readonly Unbounded Instance = new();

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}
