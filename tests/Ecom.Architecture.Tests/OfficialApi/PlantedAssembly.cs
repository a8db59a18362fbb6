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

    /// <summary>Compiles and loads.</summary>
    /// <param name="source">The text.</param>
    public static Assembly Compile(string source) => Assembly.Load(Emit("Planted" + Guid.NewGuid().ToString("N"), source));

    /// <summary>Compiles.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="source">The text.</param>
    /// <param name="libraries">Assemblies that the text refers to.</param>
    /// <returns>The assembly's file.</returns>
    public static byte[] Emit(string name, string source, params byte[][] libraries)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic;"), CSharpSyntaxTree.ParseText(source)],
            References.Concat(libraries.Select(static library => MetadataReference.CreateFromImage(library))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return image.ToArray();
    }
}
