using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer was asked for photos: it is their turn.</summary>
/// <param name="Text">What they are to show; null: the damage.</param>
/// <param name="RemindAt">When they are reminded.</param>
/// <param name="EndsAt">When silence ends the claim.</param>
public sealed record PhotosRequested([PersonalData] string? Text, DateTimeOffset RemindAt, DateTimeOffset EndsAt) : ClaimEvent;
