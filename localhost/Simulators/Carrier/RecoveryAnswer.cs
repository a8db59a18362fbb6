namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>An answer to a claim that a test or a person gives.</summary>
/// <param name="Answer"><c>inReview</c>, <c>approved</c>, <c>partlyApproved</c> or <c>rejected</c>.</param>
/// <param name="Amount">What is paid by it.</param>
/// <param name="Reason">Why.</param>
/// <param name="EventId">Its id [a new one]; the same again for an answer that is given twice.</param>
/// <param name="Copies">How often its webhook is sent [1].</param>
internal sealed record RecoveryAnswer(string Answer, Money? Amount = null, string? Reason = null, string? EventId = null, int Copies = 1)
{
    /// <summary>Whether it decides the claim.</summary>
    public bool Decides => !string.Equals(Answer, "inReview", StringComparison.Ordinal);
}
