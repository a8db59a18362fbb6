using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests;

/// <summary>A text that breaks one rule, and what the rule is to say about it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reported">A part of what it says.</param>
/// <param name="Sources">The planted files.</param>
public sealed record PlantedViolation(Type Rule, string Reported, params SourceFile[] Sources)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Name}: {Reported}";
}
