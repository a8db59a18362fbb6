namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a complaint is taken for, and why.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">Whose work it is.</param>
/// <param name="Reasons">The rules that decided, for people.</param>
public sealed record Classification(ComplaintCategory Category, ComplaintPriority Priority, string Queue, IReadOnlyList<string> Reasons);
