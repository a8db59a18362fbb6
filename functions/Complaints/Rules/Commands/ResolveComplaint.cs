namespace Ecom.Functions.Complaints.Rules;

/// <summary>Resolves the complaint without a proposal.</summary>
/// <param name="Text">The resolution, for the customer.</param>
public sealed record ResolveComplaint(string Text) : ComplaintCommand;
