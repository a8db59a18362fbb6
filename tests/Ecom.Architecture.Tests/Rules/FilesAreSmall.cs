using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>No file is longer than 300 lines, and half of them have no more than 60.</summary>
public sealed class FilesAreSmall : IArchitectureRule
{
    public const int Longest = 300;
    public const int LongestMedian = 60;

    public static int Median(IReadOnlyList<SourceFile> sources)
    {
        var lengths = sources.Select(Lines).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (var file in sources.Where(file => Lines(file) > Longest))
        {
            yield return file.Violation($"{Lines(file)} lines; no file has more than {Longest}");
        }

        if (Median(sources) > LongestMedian)
        {
            yield return new Violation(sources[0].Path.Split('/')[0], 1, $"the median file has {Median(sources)} lines, more than {LongestMedian}");
        }
    }

    private static int Lines(SourceFile file) => file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
}
