using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body that corrects what a claim is taken for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimKindRequest(ClaimKind Kind, string Reason);
