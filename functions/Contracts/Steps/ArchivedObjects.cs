using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>What a step put into the archive, or found there.</summary>
/// <param name="Objects">The objects.</param>
public sealed record ArchivedObjects(IReadOnlyList<ArchivedObject> Objects);
