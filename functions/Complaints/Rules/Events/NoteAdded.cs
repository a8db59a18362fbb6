using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A note that the customer does not see.</summary>
/// <param name="Text">The note.</param>
public sealed record NoteAdded([PersonalData] string Text) : ComplaintEvent;
