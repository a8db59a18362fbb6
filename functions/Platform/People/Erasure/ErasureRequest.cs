using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Asks that a person's data is erased.</summary>
/// <param name="Ground">Why: <c>purposeOver</c>, <c>consentWithdrawn</c> or <c>unlawful</c>; the others are the software's own.</param>
/// <param name="Customer">The customer's id; or</param>
/// <param name="Email">their e-mail address.</param>
public sealed record ErasureRequest(ErasureGround Ground, string? Customer = null, string? Email = null);
