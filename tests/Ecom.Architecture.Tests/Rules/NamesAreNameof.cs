using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>Functions and events are named by nameof: a rename reaches every call.</summary>
public sealed class NamesAreNameof : IArchitectureRule
{
    /// <summary>Calls that take a name, and at which place.</summary>
    private static readonly Dictionary<string, int> NameArgument = new(StringComparer.Ordinal)
    {
        ["CallActivityAsync"] = 0,
        ["CallSubOrchestratorAsync"] = 0,
        ["ScheduleNewOrchestrationInstanceAsync"] = 0,
        ["WaitForExternalEvent"] = 0,
        ["RaiseEventAsync"] = 1,
        ["SendEvent"] = 1,
    };

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => file.IsApplication).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file)
    {
        var attributes = FunctionTriggers.FunctionAttributes(file).Select(attribute => attribute.ArgumentList?.Arguments[0].Expression);
        var calls = file.All<InvocationExpressionSyntax>().Select(call =>
            NameArgument.TryGetValue(CalledName(call), out var place) ? call.ArgumentList.Arguments.ElementAtOrDefault(place)?.Expression : null);
        return attributes.Concat(calls).OfType<ExpressionSyntax>()
            .Where(name => name.IsKind(SyntaxKind.StringLiteralExpression) || name.IsKind(SyntaxKind.InterpolatedStringExpression))
            .Select(name => file.Violation(name, $"{name} is a literal name; use nameof"));
    }

    private static string CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };
}
