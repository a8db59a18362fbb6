namespace Ecom.Functions.Platform.Cases;

/// <summary>What a sweep of the outbox did.</summary>
/// <param name="Passed">Cases whose events were passed on.</param>
/// <param name="Failed">Cases that still wait.</param>
public sealed record OutboxSweepResult(int Passed, int Failed);
