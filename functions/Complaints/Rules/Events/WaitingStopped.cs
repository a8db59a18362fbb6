using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>It goes on without what was waited for.</summary>
/// <param name="Reason">Why.</param>
public sealed record WaitingStopped([PersonalData] string Reason) : ComplaintEvent;
