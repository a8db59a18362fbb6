namespace Ecom.Functions.Platform.Identity;

/// <summary>An HTTP function that needs no identity, such as a page behind a one-time link; it is rate-limited by address.</summary>
/// <param name="reason">Why it is safe.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, Inherited = false)]
public sealed class PublicAccessAttribute(string reason) : Attribute
{
    /// <summary>Why it is safe.</summary>
    public string Reason { get; } = reason;

    /// <summary>Which allowance of <c>Http:Limits</c> its callers have; null for <c>Http:PublicRequestsPerWindow</c>.</summary>
    public string? Limit { get; init; }
}
