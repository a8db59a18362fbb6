using System.Collections.Frozen;

namespace Ecom.Functions.Platform.Rules;

/// <summary>The currencies that amounts may be in, with their number of decimals (ISO 4217).</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, int> Decimals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["CNY"] = 2,
        ["HKD"] = 2,
        ["MOP"] = 2,
        ["TWD"] = 2,
        ["USD"] = 2,
        ["EUR"] = 2,
        ["GBP"] = 2,
        ["CHF"] = 2,
        ["AUD"] = 2,
        ["CAD"] = 2,
        ["NZD"] = 2,
        ["SGD"] = 2,
        ["MYR"] = 2,
        ["THB"] = 2,
        ["PHP"] = 2,
        ["IDR"] = 2,
        ["INR"] = 2,
        ["JPY"] = 0,
        ["KRW"] = 0,
        ["VND"] = 0,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The accepted codes in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Decimals.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether the code is accepted.</summary>
    /// <param name="code">ISO 4217 code, upper case.</param>
    public static bool IsKnown(string? code) => code is not null && Decimals.ContainsKey(code);

    /// <summary>Number of decimals of a known currency; 2 for others.</summary>
    /// <param name="code">ISO 4217 code, upper case.</param>
    public static int DecimalsOf(string code) => Decimals.GetValueOrDefault(code, 2);
}
