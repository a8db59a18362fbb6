namespace Ecom.Functions.Complaints.Rules;

/// <summary>Changes what the complaint is about or how urgent it is.</summary>
/// <param name="Category">The new category; null leaves it.</param>
/// <param name="Priority">The new priority; null leaves it.</param>
/// <param name="Reason">Why.</param>
public sealed record Reclassify(ComplaintCategory? Category, ComplaintPriority? Priority, string Reason) : ComplaintCommand;
