using System.Text.RegularExpressions;

namespace Ecom.Infrastructure.Tests.Code;

/// <summary>A path of a document that queries of Cosmos DB filter or sort by, such as <c>/snapshot/version</c>.</summary>
internal static partial class QueriedPath
{
    /// <summary>Every such path of the code, as the texts of its queries name them.</summary>
    public static IReadOnlyList<string> Find() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "functions", "Platform"), "Cosmos*.cs", SearchOption.AllDirectories)
            .SelectMany(static file => Named().Matches(File.ReadAllText(file)).Select(static match => $"/{match.Groups["path"].Value.Replace('.', '/')}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\bc\.(?<path>[a-z]\w*(\.[a-z]\w*)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
