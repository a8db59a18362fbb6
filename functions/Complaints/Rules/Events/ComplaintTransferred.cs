using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Another queue has it, and nobody in it yet.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Reason">Why.</param>
public sealed record ComplaintTransferred(string Queue, [PersonalData] string Reason) : ComplaintEvent;
