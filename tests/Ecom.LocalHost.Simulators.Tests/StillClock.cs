namespace Ecom.LocalHost.Simulators.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class StillClock : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
