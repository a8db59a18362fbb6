using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>An action that was refused; the page shows it with what was entered.</summary>
/// <param name="Action">The action.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="StatusCode">HTTP status of the refusal.</param>
/// <param name="Entries">What was entered.</param>
internal sealed record FollowRefused(FollowAction Action, Refusal Refusal, int StatusCode, FollowEntries Entries);
