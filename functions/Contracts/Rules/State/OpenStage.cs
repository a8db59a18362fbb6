namespace Ecom.Functions.Contracts.Rules;

/// <summary>The stage of review that waits for a decision.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="OpenedAt">Since when.</param>
/// <param name="RemindAt">When its reviewers are reminded.</param>
/// <param name="DueAt">When it escalates.</param>
/// <param name="Reminded">Whether they were.</param>
/// <param name="EscalatedTo">The role that may decide as well, once it escalated.</param>
/// <param name="FinalAt">When the contract goes back to its drafter, once it escalated.</param>
public sealed record OpenStage(
    ReviewStage Stage,
    DateTimeOffset OpenedAt,
    DateTimeOffset RemindAt,
    DateTimeOffset DueAt,
    bool Reminded = false,
    string? EscalatedTo = null,
    DateTimeOffset? FinalAt = null)
{
    /// <summary>When time next acts on the stage.</summary>
    public DateTimeOffset NextAt => FinalAt ?? (Reminded ? DueAt : RemindAt);
}
