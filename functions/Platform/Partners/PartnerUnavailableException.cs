namespace Ecom.Functions.Platform.Partners;

/// <summary>A partner's service did not answer, or said that it cannot now. Nobody knows whether it did what it was asked for: ask again under the same key.</summary>
public sealed class PartnerUnavailableException : Exception
{
    /// <summary>Says who did not answer, and how.</summary>
    /// <param name="partner">The partner, such as <c>payments</c>.</param>
    /// <param name="reason">What happened, without content: <c>time-out</c>, <c>status 503</c>, <c>circuit open</c>, <c>no connection</c>.</param>
    /// <param name="innerException">The fault.</param>
    public PartnerUnavailableException(string partner, string reason, Exception? innerException = null)
        : base($"{partner}: {reason}", innerException)
    {
        Partner = partner;
        Reason = reason;
    }

    /// <summary>The partner.</summary>
    public string Partner { get; }

    /// <summary>What happened.</summary>
    public string Reason { get; }
}
