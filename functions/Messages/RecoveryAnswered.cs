using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Messages;

/// <summary>A carrier answers a claim against it; on the queue <see cref="Queue"/>, as JSON. May come twice and in parts.</summary>
/// <param name="Version">Version of this message: <see cref="CurrentVersion"/>.</param>
/// <param name="EventId">The answer's id at the carrier: the same answer twice has the same.</param>
/// <param name="Carrier">The carrier.</param>
/// <param name="RecoveryId">The claim, as the carrier knows it.</param>
/// <param name="Reference">The case's number, as it was given with the claim.</param>
/// <param name="Answer"><c>inReview</c>, <c>approved</c>, <c>partlyApproved</c> or <c>rejected</c>.</param>
/// <param name="Amount">What the carrier pays by this answer; null where it pays nothing.</param>
/// <param name="Reason">Why, in the carrier's words.</param>
public sealed record RecoveryAnswered(
    int Version, string EventId, string Carrier, string RecoveryId, string Reference, string Answer, Money? Amount = null, string? Reason = null)
{
    /// <summary>The queue that takes this message.</summary>
    public const string Queue = "carrier-recoveries";

    /// <summary>The version that is written and read now.</summary>
    public const int CurrentVersion = 1;
}
