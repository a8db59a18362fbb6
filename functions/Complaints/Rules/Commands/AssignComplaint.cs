namespace Ecom.Functions.Complaints.Rules;

/// <summary>A lead gives the complaint to an agent.</summary>
/// <param name="AgentId">Id of the agent.</param>
/// <param name="AgentName">Name of the agent.</param>
public sealed record AssignComplaint(string AgentId, string AgentName) : ComplaintCommand;
