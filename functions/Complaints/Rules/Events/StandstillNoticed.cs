namespace Ecom.Functions.Complaints.Rules;

/// <summary>It is open, nothing is due any more since every level was told, and nobody did anything: management is told again.</summary>
/// <param name="Since">Since when nothing happened.</param>
public sealed record StandstillNoticed(DateTimeOffset Since) : ComplaintEvent;
