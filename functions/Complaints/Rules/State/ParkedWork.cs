namespace Ecom.Functions.Complaints.Rules;

/// <summary>Work that waits for a person.</summary>
/// <param name="Step">The step that stays broken.</param>
/// <param name="Reason">Type of the fault.</param>
/// <param name="At">Since when.</param>
/// <param name="RetryAt">When it is tried again by itself.</param>
public sealed record ParkedWork(string Step, string Reason, DateTimeOffset At, DateTimeOffset RetryAt);
