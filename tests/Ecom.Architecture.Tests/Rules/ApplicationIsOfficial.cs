using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>The application is written against the official programming model: nothing of the local host, no conditional code.</summary>
public sealed class ApplicationIsOfficial : IArchitectureRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => file.IsApplication).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file)
    {
        foreach (var token in file.Root.DescendantTokens(descendIntoTrivia: true).Where(token => token.ValueText is "LocalHost" or "Ecom.LocalHost"))
        {
            yield return file.Violation(token.Parent!, "the application uses the local host");
        }

        foreach (var directive in file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia)))
        {
            yield return file.Violation(directive.GetStructure()!, "conditional code: both hosts run the same application");
        }
    }
}
