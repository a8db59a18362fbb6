using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>Result of a sub-orchestration.</summary>
/// <param name="Progress">How far the contract is now.</param>
/// <param name="Handled">How many commands it dealt with; the rest is for the next phase.</param>
public sealed record PhaseResult(CaseProgress<ContractPhase> Progress, int Handled);
