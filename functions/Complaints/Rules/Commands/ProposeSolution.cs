namespace Ecom.Functions.Complaints.Rules;

/// <summary>Proposes a solution that the customer may accept or refuse.</summary>
/// <param name="Text">The proposal.</param>
public sealed record ProposeSolution(string Text) : ComplaintCommand;
