namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>An answer that says nothing of what the partner did: another try, now or later, may have a better one.</summary>
/// <param name="reason">What came, without content.</param>
/// <param name="isWorthATry">Whether a try at once makes sense.</param>
/// <param name="retryAfter">The pause that the partner asks for.</param>
/// <param name="innerException">What could not be read.</param>
internal sealed class PassingFaultException(string reason, bool isWorthATry, TimeSpan? retryAfter = null, Exception? innerException = null)
    : Exception(reason, innerException)
{
    /// <summary>What came.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether a try at once makes sense.</summary>
    public bool IsWorthATry { get; } = isWorthATry;

    /// <summary>The pause that the partner asks for; null: it does not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
