namespace Ecom.Functions.Claims.Rules;

/// <summary>Writes a note that the customer does not see.</summary>
/// <param name="Text">The note.</param>
public sealed record AddNote(string Text) : ClaimCommand;
