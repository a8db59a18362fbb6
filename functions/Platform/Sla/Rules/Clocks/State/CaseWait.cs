namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What a case waits for now.</summary>
/// <param name="Since">Since when.</param>
/// <param name="For">Whose turn it is.</param>
/// <param name="Cause">Why.</param>
public sealed record CaseWait(DateTimeOffset Since, WaitingFor For, string Cause);
