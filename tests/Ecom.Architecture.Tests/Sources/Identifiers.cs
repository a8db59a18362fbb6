using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Sources;

/// <summary>Names in code that stand by themselves: types, variables, the beginning of <c>A.B.C</c>, never its rest.</summary>
public static class Identifiers
{
    public static IEnumerable<SimpleNameSyntax> Of(SourceFile file) => file.All<SimpleNameSyntax>().Where(name => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified => IsLastOfTypeName(qualified, name),
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    });

    private static bool IsLastOfTypeName(QualifiedNameSyntax qualified, SimpleNameSyntax name) =>
        qualified.Right == name && qualified.Parent is not (QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax);
}
