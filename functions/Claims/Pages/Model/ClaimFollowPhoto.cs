namespace Ecom.Functions.Claims.Pages;

/// <summary>A photo that the customer added.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="At">When it came.</param>
public sealed record ClaimFollowPhoto(string Id, string Name, DateTimeOffset At);
