using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer wrote.</summary>
/// <param name="Text">What they wrote.</param>
public sealed record CustomerReplied([PersonalData] string Text) : ComplaintEvent;
