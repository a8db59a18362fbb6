using System.Buffers;

namespace Ecom.Functions.Platform.Stores;

/// <summary>SHA-256 as text: 64 characters of lower-case hex.</summary>
internal static class Sha256Hex
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static bool IsValid(string? text) => text is { Length: 64 } && !text.AsSpan().ContainsAnyExcept(Digits);
}
