namespace Ecom.Functions.Claims.Rules;

/// <summary>A step of the software itself stays broken.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">Type of the fault.</param>
/// <param name="RetryAt">When it is tried again.</param>
public sealed record WorkParked(string Step, string Reason, DateTimeOffset RetryAt) : ClaimEvent;
