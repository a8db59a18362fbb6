using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>One sealed class a function: class = function name = beginning of the file's name.</summary>
public sealed class OneFunctionIsOneSealedClass : IArchitectureRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => file.IsApplication).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file)
    {
        var functions = FunctionTriggers.FunctionAttributes(file).ToList();
        foreach (var second in functions.Skip(1))
        {
            yield return file.Violation(second, "a second function in one file");
        }

        foreach (var function in functions)
        {
            var type = function.Ancestors().OfType<TypeDeclarationSyntax>().First();
            if (!type.Modifiers.Any(SyntaxKind.SealedKeyword))
            {
                yield return file.Violation(type, $"{type.Identifier.Text} has a function and is not sealed");
            }

            if (type.Identifier.Text != file.Subject)
            {
                yield return file.Violation(type, $"{type.Identifier.Text} has a function and stands in {file.Stem}.cs");
            }

            if (function.ArgumentList?.Arguments[0].Expression.ToString() is { } name && name != $"nameof({type.Identifier.Text})")
            {
                yield return file.Violation(function, $"the function is named {name}, not nameof({type.Identifier.Text})");
            }
        }
    }
}
