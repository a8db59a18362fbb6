namespace Ecom.Functions.Complaints.Pages;

/// <summary>A proposal that may be accepted or refused.</summary>
/// <param name="Id">Tells proposals apart: an answer that names one is not taken for another.</param>
/// <param name="Text">The proposal.</param>
/// <param name="Until">When silence accepts it; null when nothing happens by itself.</param>
public sealed record FollowProposal(long Id, string Text, DateTimeOffset? Until);
