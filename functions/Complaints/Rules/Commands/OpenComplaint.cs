namespace Ecom.Functions.Complaints.Rules;

/// <summary>A complaint comes in.</summary>
/// <param name="Report">What it says.</param>
public sealed record OpenComplaint(ComplaintReport Report) : ComplaintCommand;
