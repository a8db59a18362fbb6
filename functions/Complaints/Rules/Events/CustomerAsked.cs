using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer was asked for something: it is their turn.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Cause">Why the clocks pause.</param>
/// <param name="RemindAt">When they are reminded.</param>
/// <param name="ClosesAt">When silence closes it.</param>
public sealed record CustomerAsked([PersonalData] string Text, [PersonalData] string Cause, DateTimeOffset RemindAt, DateTimeOffset ClosesAt) : ComplaintEvent;
