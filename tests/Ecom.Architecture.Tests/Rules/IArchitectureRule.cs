using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>A rule about the shape of the code.</summary>
public interface IArchitectureRule
{
    /// <summary>Finds every place that breaks the rule.</summary>
    /// <param name="sources">The code; in tests, texts with a planted violation.</param>
    IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources);
}
