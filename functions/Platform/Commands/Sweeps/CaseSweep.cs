namespace Ecom.Functions.Platform.Commands;

/// <summary>Looks at cases one after the other. One that cannot be read is told and counted, and hides none of the others.</summary>
/// <param name="kind">Their kind.</param>
/// <param name="metrics">Counts those that cannot be read.</param>
internal sealed class CaseSweep(string kind, SweepMetrics metrics)
{
    /// <summary>Looks at each.</summary>
    /// <typeparam name="T">A case, or its id.</typeparam>
    /// <param name="cases">The cases.</param>
    /// <param name="isInOrder">Looks at one, repairs it, and says whether all was in order.</param>
    /// <param name="tell">Tells that one could not be compared.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<SweptCases> LookAsync<T>(
        IAsyncEnumerable<T> cases, Func<T, Task<bool>> isInOrder, Action<Exception, T> tell, CancellationToken cancellationToken)
    {
        SweptCases seen = new(kind, 0, 0, 0);
        await foreach (var each in cases.WithCancellation(cancellationToken))
        {
            seen = seen with { Looked = seen.Looked + 1 };
            try
            {
                if (!await isInOrder(each)) seen = seen with { Differences = seen.Differences + 1 };
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                seen = seen with { Failed = seen.Failed + 1 };
                metrics.Differs(kind, "unreadable");
                tell(fault, each);
            }
        }

        return seen;
    }
}
