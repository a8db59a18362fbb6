using System.Text.RegularExpressions;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>Route templates of functions.</summary>
internal static partial class RouteTemplate
{
    /// <summary><c>contracts/{id:guid}/{*rest}</c> as <c>contracts/{id}/{rest}</c>.</summary>
    public static string Plain(string route) => Parameter().Replace(route.Trim('/'), "{${name}}");

    /// <summary>The names of its parameters, in order.</summary>
    public static IReadOnlyList<string> Parameters(string route) => [.. Parameter().Matches(route).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{\*{0,2}(?<name>[A-Za-z_][A-Za-z0-9_]*)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
