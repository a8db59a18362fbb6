namespace Ecom.LocalHost.ServiceBus;

/// <summary>How many messages an entity holds.</summary>
/// <param name="Active">Can be received, or are locked by a receiver.</param>
/// <param name="Locked">Of the active and deferred ones: locked by a receiver.</param>
/// <param name="Deferred">Set aside.</param>
/// <param name="Scheduled">Wait for their time.</param>
/// <param name="DeadLetters">Given up.</param>
public sealed record EntityCounts(long Active, long Locked, long Deferred, long Scheduled, long DeadLetters);
