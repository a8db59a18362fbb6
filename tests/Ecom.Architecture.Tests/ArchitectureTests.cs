using Ecom.Architecture.Tests.Rules;
using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests;

public sealed class ArchitectureTests(ITestOutputHelper output)
{
    public static TheoryData<Type> Rules => [.. AllRules()];

    /// <summary>Every rule of this assembly: one that is added is checked.</summary>
    public static IEnumerable<Type> AllRules() =>
        typeof(IArchitectureRule).Assembly.GetTypes().Where(type => type.IsClass && typeof(IArchitectureRule).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Code_ByRule_HasNoViolation(Type rule)
    {
        var checks = (IArchitectureRule)Activator.CreateInstance(rule)!;

        var violations = checks.Check(Repository.Sources).ToList();

        violations.ShouldBeEmpty($"{rule.Name} is broken {violations.Count} times:\n{string.Join('\n', violations)}");
    }

    [Fact]
    public void Repository_OfBothParts_IsRead()
    {
        Repository.Sources.Count(file => file.IsApplication).ShouldBeGreaterThan(100);
        Repository.Sources.Count(file => !file.IsApplication).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void FileLengths_OfBothParts_AreReported()
    {
        foreach (var part in Repository.Sources.GroupBy(file => file.Path.Split('/')[0], StringComparer.Ordinal))
        {
            output.WriteLine($"{part.Key}: {part.Count()} files, median {FilesAreSmall.Median([.. part])} lines");
            FilesAreSmall.Median([.. part]).ShouldBeInRange(1, FilesAreSmall.LongestMedian);
        }
    }
}
