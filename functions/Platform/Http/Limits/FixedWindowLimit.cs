using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Http.Limits;

/// <summary>So many requests per caller in each window of time; kept in memory, so it holds per running instance.</summary>
/// <param name="limits">Requests, window and the number of callers that are remembered.</param>
/// <param name="time">The clock.</param>
public sealed class FixedWindowLimit(IOptions<HttpLimits> limits, TimeProvider time)
{
    private const string Public = "";
    private const string TheRest = "";

    private readonly Lock gate = new();
    private readonly Dictionary<(string Limit, string Caller), int> taken = [];
    private long window = -1;

    /// <summary>Takes one request from a caller's allowance.</summary>
    /// <param name="caller">Who asks; callers beyond the remembered number share one allowance.</param>
    /// <param name="limit">Which allowance, of <see cref="HttpLimits.Limits"/>; null for <see cref="HttpLimits.PublicRequestsPerWindow"/>.</param>
    /// <returns>429 with the wait until the next window, or null when there was something left.</returns>
    /// <exception cref="ArgumentException">No limit has that name.</exception>
    public RateLimited? Take(string caller, string? limit = null)
    {
        var most = Allowance(limit);
        var now = time.GetUtcNow().UtcTicks;
        var length = limits.Value.RateWindow.Ticks;
        lock (gate)
        {
            if (now / length != window)
            {
                window = now / length;
                taken.Clear();
            }

            var key = (limit ?? Public, caller);
            if (!taken.ContainsKey(key) && taken.Count >= limits.Value.RateMaxCallers)
                key = (limit ?? Public, TheRest);
            var used = taken.GetValueOrDefault(key);
            if (used >= most)
                return new RateLimited(TimeSpan.FromTicks(((window + 1) * length) - now));
            taken[key] = used + 1;
            return null;
        }
    }

    private int Allowance(string? limit) =>
        limit is null ? limits.Value.PublicRequestsPerWindow
        : limits.Value.Limits.TryGetValue(limit, out var most) ? most
        : throw new ArgumentException($"There is no limit Http:Limits:{limit}.", nameof(limit));
}
