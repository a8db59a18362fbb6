namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a legal limit asks for was done.</summary>
/// <param name="Limit">Which.</param>
public sealed record StatutoryLineMet(StatutoryLimit Limit) : ComplaintEvent;
