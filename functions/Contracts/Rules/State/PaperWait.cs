namespace Ecom.Functions.Contracts.Rules;

/// <summary>The wait for the signed original on paper.</summary>
/// <param name="RemindAt">When legal is reminded next.</param>
/// <param name="DueAt">When it is due.</param>
/// <param name="Reminders">How many reminders there were.</param>
/// <param name="VoidAt">Once overdue: when the contract is voided.</param>
public sealed record PaperWait(DateTimeOffset RemindAt, DateTimeOffset DueAt, int Reminders = 0, DateTimeOffset? VoidAt = null)
{
    /// <summary>When time next acts.</summary>
    public DateTimeOffset NextAt => VoidAt ?? (RemindAt < DueAt ? RemindAt : DueAt);
}
