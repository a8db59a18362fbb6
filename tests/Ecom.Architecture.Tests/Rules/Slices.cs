using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>The slices of the application.</summary>
public static class Slices
{
    public static IReadOnlySet<string> Of(IEnumerable<SourceFile> sources) =>
        sources.Select(file => file.Slice).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a name is a namespace or something in it.</summary>
    public static bool IsIn(string name, string @namespace) =>
        name == @namespace || name.StartsWith(@namespace + ".", StringComparison.Ordinal);
}
