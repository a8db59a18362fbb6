namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>What became of a person's data.</summary>
/// <param name="Id">Stands for the person.</param>
/// <param name="Status">How the last erasure stands.</param>
/// <param name="EndedAt">When an erasure last ended; null: none has yet.</param>
/// <param name="Cases">The cases that were found, by now erased or as they were last found. None for somebody of whom nothing is held.</param>
public sealed record ErasureView(string Id, ErasureStatus Status, DateTimeOffset? EndedAt, IReadOnlyList<ErasedCaseView> Cases);
