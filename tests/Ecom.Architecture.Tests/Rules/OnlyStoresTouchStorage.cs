using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>In a slice, only the folder Store touches containers, blobs and databases.</summary>
public sealed class OnlyStoresTouchStorage : IArchitectureRule
{
    private static readonly string[] Storage =
        ["Azure.Storage", "Azure.Data", "Microsoft.Azure.Cosmos", "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore", "Dapper", "System.Data"];

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources)
    {
        var slices = Slices.Of(sources);
        return
            from file in sources
            where file.Slice is not null && file.Layer != "Store"
            from reference in NamespaceReferences.Of(file, slices)
            where Array.Exists(Storage, storage => Slices.IsIn(reference.Name, storage))
            select file.Violation(reference.Node, $"{reference.Name} outside of Store");
    }
}
