using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>The suffix of a file says its trigger: <c>.http.cs</c> has an HTTP trigger and no other, and the reverse.</summary>
public sealed class SuffixIsTrigger : IArchitectureRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => file.IsApplication).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file)
    {
        var triggers = file.All<AttributeSyntax>()
            .Where(attribute => FunctionTriggers.BySuffix.Values.Contains(FunctionTriggers.NameOf(attribute), StringComparer.Ordinal))
            .ToList();
        var expected = FunctionTriggers.BySuffix.GetValueOrDefault(file.Role);
        if (file.Role.Length > 0 && expected is null)
        {
            yield return file.Violation($".{file.Role}.cs is no suffix of a trigger");
        }

        if (expected is not null && triggers.TrueForAll(trigger => FunctionTriggers.NameOf(trigger) != expected))
        {
            yield return file.Violation($"a .{file.Role}.cs file has a [{expected}]");
        }

        foreach (var trigger in triggers.Where(trigger => FunctionTriggers.NameOf(trigger) != expected))
        {
            var suffix = FunctionTriggers.BySuffix.First(pair => pair.Value == FunctionTriggers.NameOf(trigger)).Key;
            yield return file.Violation(trigger, $"a [{FunctionTriggers.NameOf(trigger)}] belongs into a .{suffix}.cs file");
        }
    }
}
