using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>What policy files say.</summary>
/// <param name="Vocabulary">The values that rules may name.</param>
/// <param name="Versions">The versions of the policy.</param>
internal sealed record PolicyFile(AttributeVocabulary Vocabulary, IReadOnlyList<SlaPolicy> Versions);
