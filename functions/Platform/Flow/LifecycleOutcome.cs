namespace Ecom.Functions.Platform.Flow;

/// <summary>How a lifecycle ended.</summary>
/// <typeparam name="TPhase">The parts of the slice's flow.</typeparam>
/// <param name="Phase">The last part.</param>
/// <param name="Seq">Sequence number of the last event.</param>
public sealed record LifecycleOutcome<TPhase>(TPhase Phase, long Seq)
    where TPhase : struct, Enum;
