using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>An erasure as it was asked for.</summary>
/// <param name="Person">Whose data.</param>
/// <param name="Ground">Why.</param>
/// <param name="By">Who asked.</param>
public sealed record WantedErasure(PersonName Person, ErasureGround Ground, Person By);
