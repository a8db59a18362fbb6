namespace Ecom.Functions.Messages;

/// <summary>What is wrong with a line of an order.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Damaged">How many pieces are damaged.</param>
/// <param name="Missing">How many pieces are missing.</param>
public sealed record ClaimReportedLine(string LineId, int Damaged = 0, int Missing = 0);
