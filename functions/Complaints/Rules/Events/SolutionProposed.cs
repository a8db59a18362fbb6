using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A solution was proposed: it is the customer's turn.</summary>
/// <param name="Text">The proposal.</param>
/// <param name="RemindAt">When they are reminded.</param>
/// <param name="AcceptedAt">When silence accepts it.</param>
public sealed record SolutionProposed([PersonalData] string Text, DateTimeOffset RemindAt, DateTimeOffset AcceptedAt) : ComplaintEvent;
