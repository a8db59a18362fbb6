namespace Ecom.Functions.Complaints.Rules;

/// <summary>Words that tell what a complaint is about, or that it is urgent.</summary>
/// <param name="Name">Name of the rule, for the explanation.</param>
/// <param name="Words">Any of these in subject or description, whatever their case.</param>
public sealed record KeywordRule(string Name, IReadOnlyList<string> Words)
{
    /// <summary>The category that they tell; null: none.</summary>
    public ComplaintCategory? Category { get; init; }

    /// <summary>The least priority that they ask for; null: none.</summary>
    public ComplaintPriority? Priority { get; init; }

    /// <summary>The first of the words that a report has; null when it has none.</summary>
    /// <param name="report">The report.</param>
    public string? FoundIn(ComplaintReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Words.FirstOrDefault(word =>
            report.Subject.Contains(word, StringComparison.OrdinalIgnoreCase) || report.Description.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
