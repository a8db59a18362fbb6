namespace Ecom.Functions.Claims.Rules;

/// <summary>Adds a photo of the damage.</summary>
/// <param name="Photo">The photo.</param>
public sealed record AddPhoto(ClaimPhoto Photo) : ClaimCommand;
