namespace Ecom.Functions.Contracts.Rules;

/// <summary>Who decides a dispute.</summary>
/// <param name="Forum">Arbitration or litigation.</param>
/// <param name="Institution">Name of the commission or court.</param>
public sealed record DisputeResolutionTerms(DisputeForum Forum, string Institution);
