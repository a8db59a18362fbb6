namespace Ecom.Functions.Contracts.Flow;

/// <summary>Input of a generation of <see cref="ContractLifecycle"/>.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Pending">Commands that are to be dealt with first.</param>
/// <param name="NotifiedSeq">The last event that everybody concerned was told of.</param>
/// <param name="SetAside">Commands whose steps failed; they are tried again when work resumes.</param>
/// <param name="Failures">How many generations in a row have failed.</param>
public sealed record LifecycleInput(
    string ContractId,
    IReadOnlyList<CommandEnvelope> Pending,
    long NotifiedSeq = 0,
    IReadOnlyList<SetAsideCommand>? SetAside = null,
    int Failures = 0);
