using System.Text.RegularExpressions;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Access;

/// <summary>Who may call what, as docs/access.md promises it.</summary>
internal static partial class AccessMatrix
{
    private const string Yes = "✓";

    /// <summary>The requests of the page; made-up values stand in the place of ids.</summary>
    public static IReadOnlyList<Endpoint> Read()
    {
        List<Endpoint> endpoints = [];
        IReadOnlyList<string> columns = [];
        foreach (var line in File.ReadLines(Path.Combine(RepositoryRoot.Find(), "docs", "access.md")))
        {
            if (!line.StartsWith('|') || line.StartsWith("|-", StringComparison.Ordinal)) continue;
            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (cells[0] is "method")
                columns = cells;
            else
                endpoints.Add(Parse(cells, columns));
        }

        return endpoints;
    }

    private static Endpoint Parse(string[] cells, IReadOnlyList<string> columns)
    {
        var path = Parameter().Replace(cells[1].Trim('`'), "made-up");
        if (columns[4] is "public, because") return new Endpoint(new HttpMethod(cells[0]), path, cells[2], IsPublic: true, []);
        columns.Skip(4).ShouldBe(EnumNames.All(typeof(Role)), "every role has a column");
        return new Endpoint(
            new HttpMethod(cells[0]), path, cells[2], IsPublic: false, [.. columns.Zip(cells).Where(cell => cell.Second is Yes).Select(cell => cell.First)]);
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    /// <summary>One kind of request.</summary>
    internal sealed record Endpoint(HttpMethod Method, string Path, string Function, bool IsPublic, IReadOnlyList<string> Roles)
    {
        public override string ToString() => $"{Method} {Path}";
    }
}
