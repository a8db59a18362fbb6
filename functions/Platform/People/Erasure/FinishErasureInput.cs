using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>An erasure has ended.</summary>
/// <param name="Wanted">What it was told; null: the nightly run's.</param>
/// <param name="Cases">What became of each case.</param>
/// <param name="ErasureId">Tells this erasure from others of the same person.</param>
public sealed record FinishErasureInput(ErasureInput? Wanted, IReadOnlyList<CaseErasure> Cases, string ErasureId);
