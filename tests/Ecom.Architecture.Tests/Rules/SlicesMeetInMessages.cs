using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>A slice knows no other slice, and the platform and the messages know none: slices meet only in messages.</summary>
public sealed class SlicesMeetInMessages : IArchitectureRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources)
    {
        var slices = Slices.Of(sources);
        return
            from file in sources
            where file.IsApplication && file.Path.Split('/').Length > 2
            from reference in NamespaceReferences.Of(file, slices)
            let other = slices.FirstOrDefault(slice => slice != file.Slice && Slices.IsIn(reference.Name, $"Ecom.Functions.{slice}"))
            where other is not null
            select file.Violation(reference.Node, $"{file.Slice ?? file.Path.Split('/')[1]} uses the slice {other}: {reference.Name}");
    }
}
