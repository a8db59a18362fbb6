using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>The folders of a slice use each other one way only: entry starts, flow orders, steps act, stores keep, rules decide.</summary>
public sealed class LayersPointOneWay : IArchitectureRule
{
    /// <summary>What each folder must not use of its slice.</summary>
    private static readonly Dictionary<string, string[]> Forbidden = new(StringComparer.Ordinal)
    {
        ["Entry"] = ["Steps"],
        ["Flow"] = ["Entry", "Store"],
        ["Rules"] = ["Entry", "Flow", "Steps", "Store"],
        ["Steps"] = ["Entry", "Flow"],
        ["Store"] = ["Entry", "Flow", "Steps"],
    };

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources)
    {
        var slices = Slices.Of(sources);
        return
            from file in sources
            where file.Layer is not null && Forbidden.ContainsKey(file.Layer)
            from reference in NamespaceReferences.Of(file, slices)
            let forbidden = Array.Find(Forbidden[file.Layer!], layer => Slices.IsIn(reference.Name, $"Ecom.Functions.{file.Slice}.{layer}"))
            where forbidden is not null
            select file.Violation(reference.Node, $"{file.Layer} uses {forbidden}: {reference.Name}");
    }
}
