namespace Ecom.Process.Tests.Time;

/// <summary>
/// The machine's clock. Elsewhere tests run on virtual time; here another process lives in real time, and a kill is only a kill
/// when it comes at a moment that nobody arranged. All waiting of this project is in this class.
/// </summary>
internal static class RealTime
{
    /// <summary>The pause between two looks at something that another process changes.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    public static Task PassAsync(TimeSpan time, CancellationToken cancelled) => Task.Delay(time, TimeProvider.System, cancelled);

    /// <summary>Lets a moment pass before the next look.</summary>
    public static Task LookAgainAsync(CancellationToken cancelled) => PassAsync(Look, cancelled);

    /// <summary>Waits until something holds; fails with what was awaited when it does not within the limit.</summary>
    public static async Task UntilAsync(Func<bool> holds, TimeSpan limit, string what)
    {
        using var late = new CancellationTokenSource(limit, TimeProvider.System);
        while (!holds())
        {
            if (late.IsCancellationRequested)
            {
                throw new TimeoutException($"Not within {limit.TotalSeconds:0} s: {what}");
            }

            await PassAsync(Look, CancellationToken.None);
        }
    }
}
