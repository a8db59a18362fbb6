using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Records what the carrier says of the claim against it.</summary>
/// <param name="AnswerId">Id of the answer.</param>
/// <param name="Answer">What it says.</param>
/// <param name="Amount">What the carrier pays by it.</param>
/// <param name="Reason">Why.</param>
public sealed record RecordRecoveryAnswer(string AnswerId, RecoveryAnswer Answer, Money? Amount, string? Reason) : ClaimCommand;
