namespace Ecom.Functions.Claims.Rules;

/// <summary>Something that somebody of the staff is to do.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">The effect concerned; null: none.</param>
/// <param name="Role">Who.</param>
/// <param name="DueAt">Until when, or when the next level is told.</param>
/// <param name="Level">The highest level that was told: 0 nobody, 1 lead, 2 head, 3 management.</param>
public sealed record ClaimTask(ClaimTaskKind Kind, string? Key, string Role, DateTimeOffset DueAt, int Level = 0)
{
    /// <summary>Whether it is this task.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The effect concerned.</param>
    public bool Is(ClaimTaskKind kind, string? key) => Kind == kind && string.Equals(Key, key, StringComparison.Ordinal);
}
