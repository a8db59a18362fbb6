namespace Ecom.Architecture.Tests.Sources;

/// <summary>A place that breaks a rule.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="What">What is wrong there.</param>
public sealed record Violation(string Path, int Line, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}:{Line}: {What}";
}
