namespace Ecom.Functions.Claims.Pages;

/// <summary>What is claimed of a line of the order.</summary>
/// <param name="Name">Name of the goods.</param>
/// <param name="Damaged">Pieces that are damaged.</param>
/// <param name="Missing">Pieces that are missing.</param>
public sealed record ClaimFollowLine(string Name, int Damaged, int Missing);
