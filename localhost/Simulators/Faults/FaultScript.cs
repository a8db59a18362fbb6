namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>Which calls go wrong, and how: the next so many, or a percentage that the seed decides, or both; neither: all.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Moment">When [before].</param>
/// <param name="Path">Only calls whose path holds this.</param>
/// <param name="Next">How many calls.</param>
/// <param name="Percent">How many of a hundred calls.</param>
/// <param name="Seed">The same seed hits the same calls.</param>
/// <param name="Status">For <see cref="FaultKind.Fail"/>: the status.</param>
/// <param name="Code">For <see cref="FaultKind.Fail"/>: the code of a problem document; null: no document.</param>
/// <param name="RetryAfter">For <see cref="FaultKind.Fail"/>: seconds that the answer asks to wait.</param>
/// <param name="Milliseconds">For <see cref="FaultKind.Delay"/>: how late.</param>
/// <param name="Calls">How many calls it saw.</param>
/// <param name="Hits">How many it hit.</param>
internal sealed record FaultScript(
    FaultKind Kind,
    FaultMoment Moment = FaultMoment.Before,
    string? Path = null,
    int? Next = null,
    double? Percent = null,
    ulong Seed = 0,
    int Status = 503,
    string? Code = null,
    int? RetryAfter = null,
    int Milliseconds = 30_000,
    long Calls = 0,
    long Hits = 0)
{
    /// <summary>Whether it looks at a call.</summary>
    public bool Sees(string path) => Path is null || path.Contains(Path, StringComparison.Ordinal);

    /// <summary>Whether it hits the next call that it sees.</summary>
    public bool HitsNext() => !(Hits >= Next) && (Percent is not { } percent || Fraction(Seed, (ulong)Calls) * 100 < percent);

    // SplitMix64: evenly spread, and the same on every machine.
    private static double Fraction(ulong seed, ulong call)
    {
        var z = seed + ((call + 1) * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
