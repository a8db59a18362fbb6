namespace Ecom.Functions.Complaints.Rules;

/// <summary>Moves the complaint to another version of the policy.</summary>
/// <param name="Version">The version.</param>
/// <param name="Reason">Why.</param>
public sealed record MovePolicy(string Version, string Reason) : ComplaintCommand;
