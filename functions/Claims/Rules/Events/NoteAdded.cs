using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Somebody of the staff wrote a note; the customer does not see it.</summary>
/// <param name="Text">The note.</param>
public sealed record NoteAdded([PersonalData] string Text) : ClaimEvent;
