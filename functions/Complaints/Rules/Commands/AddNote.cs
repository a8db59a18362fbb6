namespace Ecom.Functions.Complaints.Rules;

/// <summary>Leaves a note that the customer does not see.</summary>
/// <param name="Text">The note.</param>
public sealed record AddNote(string Text) : ComplaintCommand;
