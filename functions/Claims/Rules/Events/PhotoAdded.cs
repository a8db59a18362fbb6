namespace Ecom.Functions.Claims.Rules;

/// <summary>A photo came.</summary>
/// <param name="Photo">The photo.</param>
/// <param name="SameAs">Numbers of other claims that have the very same photo: somebody should look.</param>
public sealed record PhotoAdded(ClaimPhoto Photo, IReadOnlyList<string> SameAs) : ClaimEvent;
