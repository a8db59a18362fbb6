using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Erase the personal data of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Ground">Why, when nobody asked for it.</param>
/// <param name="Wanted">By whom and why, sealed, when somebody did.</param>
/// <param name="At">The orchestration's time.</param>
public sealed record EraseCaseInput(PersonCaseReference Case, ErasureGround? Ground, ErasureInput? Wanted, DateTimeOffset At);
