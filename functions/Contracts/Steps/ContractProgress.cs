using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>How far a contract is, as far as the flow needs to know.</summary>
/// <param name="Phase">Part of the flow.</param>
/// <param name="Revision">The last frozen revision.</param>
/// <param name="Seq">Sequence number of the last event.</param>
/// <param name="NextAt">When time next acts; null when nothing is waited for.</param>
/// <param name="NotifiedSeq">The last event that everybody concerned was told of.</param>
public sealed record ContractProgress(ContractPhase Phase, int Revision, long Seq, DateTimeOffset? NextAt, long NotifiedSeq);
