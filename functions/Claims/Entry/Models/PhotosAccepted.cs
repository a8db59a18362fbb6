using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of a 202: photos were stored; they appear with the claim.</summary>
/// <param name="Location">Where the claim is read.</param>
/// <param name="Photos">The photos.</param>
public sealed record PhotosAccepted(string Location, IReadOnlyList<ClaimPhoto> Photos);
