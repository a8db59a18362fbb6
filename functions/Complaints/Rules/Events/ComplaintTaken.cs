using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>An agent has it.</summary>
/// <param name="Agent">The agent.</param>
public sealed record ComplaintTaken(Person Agent) : ComplaintEvent;
