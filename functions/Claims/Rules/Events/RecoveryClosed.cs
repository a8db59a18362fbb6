using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Nothing more is expected of the carrier.</summary>
/// <param name="Reason">Why.</param>
public sealed record RecoveryClosed([PersonalData] string Reason) : ClaimEvent;
