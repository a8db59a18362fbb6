using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Compiles a text into an assembly, to see whether the comparison finds what is wrong with it.</summary>
public static class PlantedAssembly
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Assembly Compile(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Planted" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic;"), CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Assembly.Load(image.ToArray());
    }
}
