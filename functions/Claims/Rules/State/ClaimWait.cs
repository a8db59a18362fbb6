namespace Ecom.Functions.Claims.Rules;

/// <summary>It is the customer's turn, or a parcel's.</summary>
/// <param name="RemindAt">When they are reminded; null once they were.</param>
/// <param name="EndsAt">When silence acts.</param>
public sealed record ClaimWait(DateTimeOffset? RemindAt, DateTimeOffset EndsAt)
{
    /// <summary>When time next acts.</summary>
    public DateTimeOffset NextAt => RemindAt ?? EndsAt;
}
