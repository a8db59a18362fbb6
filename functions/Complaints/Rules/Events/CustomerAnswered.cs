using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer was answered by a person.</summary>
/// <param name="Text">The answer.</param>
public sealed record CustomerAnswered([PersonalData] string Text) : ComplaintEvent;
