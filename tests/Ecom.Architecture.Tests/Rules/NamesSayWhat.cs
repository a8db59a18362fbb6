using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>No file, folder, type or namespace is called Utils, Helpers, Manager or Common. Official names are not ours to choose.</summary>
public sealed class NamesSayWhat : IArchitectureRule
{
    private static readonly string[] Endings = ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Managers"];

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => !IsOfficial(file)).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file) =>
    [
        .. file.Path.Split('/', '.')
            .Where(IsVague)
            .Select(name => file.Violation($"{name} does not say what it is")),
        .. file.All<BaseTypeDeclarationSyntax>()
            .Where(type => IsVague(type.Identifier.Text))
            .Select(type => file.Violation(type, $"{type.Identifier.Text} does not say what it is")),
        .. file.All<BaseNamespaceDeclarationSyntax>()
            .Where(each => each.Name.ToString().Split('.').Any(IsVague))
            .Select(each => file.Violation(each, $"{each.Name} does not say what it is")),
    ];

    private static bool IsOfficial(SourceFile file) =>
        file.All<BaseNamespaceDeclarationSyntax>().Any(each => !Slices.IsIn(each.Name.ToString(), "Ecom"));

    private static bool IsVague(string name) => name == "Common" || Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}
