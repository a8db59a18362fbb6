namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a move to another version of the policy.</summary>
/// <param name="Version">The version.</param>
/// <param name="Reason">Why.</param>
public sealed record PolicyRequest(string Version, string Reason);
