namespace Ecom.Functions.Platform.Rules;

/// <summary>Work that waits for a person.</summary>
/// <param name="Step">The step that stays broken.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Since">Since when.</param>
/// <param name="RetryAt">When it is tried again by itself.</param>
public sealed record ParkedWork(string Step, string Reason, DateTimeOffset Since, DateTimeOffset RetryAt);
