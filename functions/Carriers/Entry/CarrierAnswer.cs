using System.Text.Json.Serialization;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>Details of <c>recovery.answered</c>: the carrier answers a claim against it.</summary>
/// <param name="EventId">Id of the answer at the carrier.</param>
/// <param name="RecoveryId">The claim, as the carrier knows it.</param>
/// <param name="Reference">The case's number, as it was given with the claim.</param>
/// <param name="Answer"><c>inReview</c>, <c>approved</c>, <c>partlyApproved</c> or <c>rejected</c>.</param>
/// <param name="Amount">What the carrier pays by this answer.</param>
/// <param name="Reason">Why, in the carrier's words.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record CarrierAnswer(
    string EventId, string RecoveryId, string Reference, string Answer, Money? Amount = null, string? Reason = null)
{
    /// <summary>The type of the event.</summary>
    public const string EventType = "recovery.answered";

    private static readonly string[] Answers = ["inReview", "approved", "partlyApproved", "rejected"];
    private static readonly string[] Paying = ["approved", "partlyApproved"];

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    internal IReadOnlyList<FieldProblem> Problems()
    {
        FieldChecks check = new();
        check.Required("/data/eventId", EventId, CarrierLimits.Id);
        check.Required("/data/recoveryId", RecoveryId, CarrierLimits.Id);
        check.Required("/data/reference", Reference, CarrierLimits.Id);
        check.That(Answers.Contains(Answer, StringComparer.Ordinal), "/data/answer", $"must be one of {string.Join(", ", Answers)}");
        check.Amount("/data/amount", Amount);
        check.That(Amount is not null == Paying.Contains(Answer, StringComparer.Ordinal), "/data/amount", "must be there when the carrier pays, and only then");
        check.Optional("/data/reason", Reason, CarrierLimits.Reason);
        return check.Problems;
    }

    /// <summary>The same for claims.</summary>
    /// <param name="carrier">The carrier whose key signed it.</param>
    public RecoveryAnswered ToMessage(string carrier) =>
        new(RecoveryAnswered.CurrentVersion, EventId, carrier, RecoveryId, Reference, Answer, Amount, Reason);
}
