using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Sources;

/// <summary>The namespaces that a file names, in usings and in qualified names.</summary>
public static class NamespaceReferences
{
    private static readonly string[] Layers = ["Entry", "Flow", "Rules", "Steps", "Store"];

    /// <summary>Each name with its full beginning: <c>Steps.Pay</c> inside a slice becomes <c>Ecom.Functions.{slice}.Steps.Pay</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="slices">The names of all slices, by which names relative to the application are known.</param>
    public static IEnumerable<(SyntaxNode Node, string Name)> Of(SourceFile file, IReadOnlySet<string> slices) =>
        file.Root.DescendantNodes(node => node is not UsingDirectiveSyntax)
            .Select(node => (Node: node, Name: NameOf(node)))
            .Where(named => named.Name is not null)
            .Select(named => (named.Node, Expand(named.Name!, file, slices)));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { NamespaceOrType: { } name } => name.ToString(),
        QualifiedNameSyntax { Parent: not (QualifiedNameSyntax or BaseNamespaceDeclarationSyntax) } name => name.ToString(),
        MemberAccessExpressionSyntax { Parent: not MemberAccessExpressionSyntax } access when IsPlainName(access) => access.ToString(),
        _ => null,
    };

    private static bool IsPlainName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => IsPlainName(access.Expression),
        IdentifierNameSyntax or AliasQualifiedNameSyntax => true,
        _ => false,
    };

    private static string Expand(string name, SourceFile file, IReadOnlySet<string> slices)
    {
        var plain = name.Replace("global::", "", StringComparison.Ordinal);
        var first = plain.Split('.')[0];
        return file.Slice is { } slice && Layers.Contains(first, StringComparer.Ordinal) ? $"Ecom.Functions.{slice}.{plain}"
            : slices.Contains(first) || first is "Platform" or "Messages" ? $"Ecom.Functions.{plain}"
            : plain;
    }
}
