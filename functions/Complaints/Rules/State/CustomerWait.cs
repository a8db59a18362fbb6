namespace Ecom.Functions.Complaints.Rules;

/// <summary>It is the customer's turn.</summary>
/// <param name="RemindAt">When they are reminded; null once they were.</param>
/// <param name="EndsAt">When silence ends it.</param>
/// <param name="Text">What was asked or proposed.</param>
public sealed record CustomerWait(DateTimeOffset? RemindAt, DateTimeOffset EndsAt, string Text)
{
    /// <summary>When time next acts.</summary>
    public DateTimeOffset NextAt => RemindAt ?? EndsAt;
}
