using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Journal;

/// <summary>An erasure ended.</summary>
/// <param name="Ground">Why it was asked for.</param>
/// <param name="Cases">What became of each case.</param>
public sealed record ErasureEnded(ErasureGround Ground, IReadOnlyList<CaseErasure> Cases) : PersonJournalEvent;
