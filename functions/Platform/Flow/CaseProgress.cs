namespace Ecom.Functions.Platform.Flow;

/// <summary>How far a case is, as far as its flow needs to know. No content: this stands in orchestration histories.</summary>
/// <typeparam name="TPhase">The parts of the slice's flow.</typeparam>
/// <param name="Phase">Part of the flow.</param>
/// <param name="Round">What begins again under a new number: the frozen revision of a contract, the reopenings of a complaint.</param>
/// <param name="Seq">Sequence number of the last event.</param>
/// <param name="NextAt">When time next acts; null when nothing is waited for.</param>
/// <param name="NotifiedSeq">The last event that everybody concerned was told of.</param>
public sealed record CaseProgress<TPhase>(TPhase Phase, int Round, long Seq, DateTimeOffset? NextAt, long NotifiedSeq)
    where TPhase : struct, Enum;
