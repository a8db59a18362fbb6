using System.Globalization;
using System.Reflection;
using System.Text;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Access;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Platform.Tests.Identity;

/// <summary>Writes who may call which HTTP function: the page docs/access.md.</summary>
internal static class AccessPage
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>Writes the page.</summary>
    /// <param name="assembly">Where the functions are.</param>
    /// <exception cref="InvalidOperationException">A function has no access attribute, or two; the message names it.</exception>
    public static string Write(Assembly assembly)
    {
        var rules = AccessRules.Of(assembly);
        var forgotten = rules.All.OfType<AccessRule.Nobody>().Select(rule => rule.Function).Order(StringComparer.Ordinal).ToList();
        if (forgotten.Count > 0)
            throw new InvalidOperationException($"Nobody can say who may call these functions: {string.Join(", ", forgotten)}.");
        StringBuilder page = new();
        HttpLimits limits = new();
        page.Append(Introduction(limits.RateWindow)).Append('\n');
        foreach (var slice in HttpFunction.Of(assembly).GroupBy(SliceOf).OrderBy(slice => slice.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {slice.Key}\n");
            var rows = slice.SelectMany(Requests).OrderBy(row => row.Route, StringComparer.Ordinal).ThenBy(row => row.Method, StringComparer.Ordinal).ToList();
            WriteKnown(page, [.. rows.Where(row => rules.For(row.Function.Name) is AccessRule.Known)], rules);
            WritePublic(page, [.. rows.Where(row => rules.For(row.Function.Name) is AccessRule.Everyone)], rules, limits);
        }

        return page.ToString();
    }

    private static string Introduction(TimeSpan window) => $"""
        # Access

        Who may call which HTTP function: ✓ means that the role alone is enough, ✗ that it gets 403. Without an identity, everything that is not
        public answers 401. What a caller may see or do with one case is decided further in, by the slice's rules: a merchant, say, finds its own
        contracts only. A limit is what one address may send in a window of {Words(window)}; `Http:Limits` changes it. A key is one of the Functions host,
        which is asked for besides.

        Written from the attributes `[Access]` and `[PublicAccess]` of the functions. After a change of them:
        `ECOM_REFRESH=1 dotnet test tests/Ecom.Platform.Tests --filter FullyQualifiedName~AccessPage`. Another test sends every request of this
        page as every role.
        """;

    private static void WriteKnown(StringBuilder page, IReadOnlyList<Row> rows, AccessRules rules)
    {
        if (rows.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"\n| method | route | function | key | {string.Join(" | ", Roles.Select(EnumNames.Of))} |\n")
            .Append(CultureInfo.InvariantCulture, $"|---|---|---|---|{string.Concat(Enumerable.Repeat(":-:|", Roles.Length))}\n");
        foreach (var row in rows)
        {
            var allowed = ((AccessRule.Known)rules.For(row.Function.Name)).Roles;
            page.Append(CultureInfo.InvariantCulture, $"{Start(row)} {string.Join(" | ", Roles.Select(role => allowed.Count == 0 || allowed.Contains(role) ? "✓" : "✗"))} |\n");
        }
    }

    private static void WritePublic(StringBuilder page, IReadOnlyList<Row> rows, AccessRules rules, HttpLimits limits)
    {
        if (rows.Count == 0) return;
        page.Append("\n| method | route | function | key | public, because | limit |\n|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var rule = (AccessRule.Everyone)rules.For(row.Function.Name);
            var limit = rule.Limit is { } name ? $"`{name}`: {Number(limits.Limits[name])}" : Number(limits.PublicRequestsPerWindow);
            page.Append(CultureInfo.InvariantCulture, $"{Start(row)} {rule.Reason.Replace("|", "\\|", StringComparison.Ordinal)} | {limit} |\n");
        }
    }

    private static string Start(Row row)
    {
        var level = row.Function.Trigger.AuthLevel;
        return $"| {row.Method} | `{row.Route}` | {row.Function.Name} | {(level == AuthorizationLevel.Anonymous ? "–" : EnumNames.Of(level))} |";
    }

    private static IEnumerable<Row> Requests(HttpFunction function)
    {
        if (function.Trigger.Methods is not { Length: > 0 } methods)
            throw new InvalidOperationException($"{function.Name} takes every method: name those that it means.");
        return methods.Select(method => new Row(method.ToUpperInvariant(), $"/api/{RouteTemplate.Plain(function.Trigger.Route ?? function.Name)}", function));
    }

    // The slice: the first part of the namespace after the application's.
    private static string SliceOf(HttpFunction function) => (function.Class.Namespace ?? "").Split('.').Skip(2).FirstOrDefault() ?? "Application";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Words(TimeSpan window) => window == TimeSpan.FromMinutes(1) ? "a minute" : window.ToString("c", CultureInfo.InvariantCulture);

    private sealed record Row(string Method, string Route, HttpFunction Function);
}
