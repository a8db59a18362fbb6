using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The carrier answered the claim against it.</summary>
/// <param name="AnswerId">Id of the answer: the same again changes nothing.</param>
/// <param name="Answer">What it says.</param>
/// <param name="Amount">What the carrier pays by it.</param>
/// <param name="Reason">Why.</param>
public sealed record RecoveryAnswerRecorded(string AnswerId, RecoveryAnswer Answer, Money? Amount, [PersonalData] string? Reason) : ClaimEvent;
