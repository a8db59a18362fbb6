using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>Every wait for an event has a time-out, or its class races it against a timer: no instance waits for ever.</summary>
public sealed class WaitsHaveDeadlines : IArchitectureRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources
        .Where(file => file.IsApplication)
        .SelectMany(file => Calls(file.Root, "WaitForExternalEvent")
            .Where(wait => !HasTimeout(wait) && !IsRaced(wait))
            .Select(wait => file.Violation(wait, "this wait has no deadline: give a time-out, or race it against CreateTimer with WhenAny")));

    /// <summary>The second argument is a time-out unless it is a cancellation token by its looks.</summary>
    private static bool HasTimeout(InvocationExpressionSyntax wait)
    {
        var arguments = wait.ArgumentList.Arguments;
        return arguments.Count == 3
            || (arguments.Count == 2
                && arguments[1].NameColon?.Name.Identifier.Text != "cancellationToken"
                && !arguments[1].Expression.ToString().Contains("token", StringComparison.OrdinalIgnoreCase)
                && !arguments[1].Expression.ToString().Contains("cancel", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsRaced(InvocationExpressionSyntax wait)
    {
        var type = wait.Ancestors().OfType<TypeDeclarationSyntax>().First();
        return Calls(type, "CreateTimer").Any() && Calls(type, "WhenAny").Any();
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls(Microsoft.CodeAnalysis.SyntaxNode scope, string name) =>
        scope.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.Text == name);
}
