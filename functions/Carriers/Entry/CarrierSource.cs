using System.Buffers;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>The names under which carriers' webhooks come: the carrier is whoever has the key, never what a body says.</summary>
internal static class CarrierSource
{
    /// <summary>Where the webhooks of all carriers wait.</summary>
    public const string Queue = "carrier-webhooks";

    // Names of settings on Azure hold no hyphen.
    private const string Prefix = "carrier_";
    private const int MaxName = 32;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>The name of a carrier's keys in <c>Webhooks:Sources</c>; null for what is no carrier's name: 1 to 32 of <c>a–z 0–9 _</c>.</summary>
    /// <param name="carrier">The name, as it stands in the address.</param>
    public static string? NameOf(string? carrier) =>
        carrier is { Length: > 0 and <= MaxName } && !carrier.AsSpan().ContainsAnyExcept(Allowed) ? Prefix + carrier : null;

    /// <summary>The carrier of a source; null: it is no carrier's.</summary>
    /// <param name="source">The source of a webhook.</param>
    public static string? CarrierOf(string source) =>
        source.StartsWith(Prefix, StringComparison.Ordinal) && NameOf(source[Prefix.Length..]) is not null ? source[Prefix.Length..] : null;
}
