using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>How a lifecycle ended.</summary>
/// <param name="Phase">Ended, or drafting when the submit that started it was refused.</param>
/// <param name="Seq">Sequence number of the last event.</param>
public sealed record LifecycleOutcome(ContractPhase Phase, long Seq);
