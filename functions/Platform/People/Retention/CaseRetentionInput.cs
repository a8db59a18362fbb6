using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Retention;

/// <summary>The personal data of a case is to be erased without that anybody asked for it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Ground">Why.</param>
public sealed record CaseRetentionInput(PersonCaseReference Case, ErasureGround Ground);
