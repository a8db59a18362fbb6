using System.Buffers;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Http.Input;

/// <summary>Ids that come in by a route: what could not be an id never reaches a store, a file name or an orchestration.</summary>
public static class RouteId
{
    /// <summary>The longest id in characters.</summary>
    public const int MaxLength = 64;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Checks an id: 1 to 64 of <c>A–Z a–z 0–9 - _</c>, first a letter or digit.</summary>
    /// <param name="value">The route value.</param>
    /// <param name="name">The name of the route value, for the reason.</param>
    /// <returns>The id, or 400 with the reason; the value itself is not repeated.</returns>
    public static Outcome<string> Parse(string? value, string name = "id")
    {
        if (string.IsNullOrEmpty(value))
            return new Invalid(name, "is required");
        if (value.Length > MaxLength)
            return new Invalid(name, $"must not be longer than {MaxLength} characters");
        return char.IsAsciiLetterOrDigit(value[0]) && !value.AsSpan().ContainsAnyExcept(Allowed)
            ? value
            : new Invalid(name, "may hold only letters A-Z and a-z, digits, '-' and '_', and starts with a letter or digit");
    }
}
