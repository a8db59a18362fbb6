using Ecom.Functions.Platform.Commands;

namespace Ecom.Functions.Platform.Flow;

/// <summary>Input of a generation of a case's lifecycle.</summary>
/// <param name="Id">Id of the case within its kind.</param>
/// <param name="Pending">Commands that are to be dealt with first.</param>
/// <param name="NotifiedSeq">The last event that everybody concerned was told of.</param>
/// <param name="SetAside">Commands whose steps failed; they are tried again when work resumes.</param>
/// <param name="Failures">How many generations in a row have failed.</param>
public sealed record LifecycleInput(
    string Id,
    IReadOnlyList<CommandEnvelope> Pending,
    long NotifiedSeq = 0,
    IReadOnlyList<SetAsideCommand>? SetAside = null,
    int Failures = 0);
