using System.Text.RegularExpressions;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>An official assembly as its listing gives it.</summary>
/// <param name="Assembly">Its name.</param>
/// <param name="Version">The version that the listing was read from.</param>
/// <param name="Types">The full names of its types.</param>
public sealed partial record OfficialPackage(string Assembly, Version Version, IReadOnlySet<string> Types)
{
    /// <summary>Reads every listing that stands beside the test assembly.</summary>
    public static IReadOnlyList<OfficialPackage> ReadAll() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "OfficialApi", "Listings"), "*.txt").Select(Read)];

    private static OfficialPackage Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = Header.Match(lines[0]);
        return header.Success
            ? new OfficialPackage(
                header.Groups["name"].Value,
                Version.Parse(header.Groups["version"].Value),
                lines.Where(static line => line.Contains(" : ", StringComparison.Ordinal)).Select(static line => line.Split(" : ")[0]).ToHashSet(StringComparer.Ordinal))
            : throw new InvalidDataException($"{path} begins with no name and version.");
    }

    [GeneratedRegex(@"^# (?<name>[\w.]+) (?<version>\d+(\.\d+)+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Header { get; }
}
