namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of an assignment.</summary>
/// <param name="AgentId">Id of the agent.</param>
/// <param name="AgentName">Name of the agent.</param>
public sealed record AssignRequest(string AgentId, string AgentName);
