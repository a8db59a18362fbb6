using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A complaint in a worklist.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">Whose work it is.</param>
/// <param name="Owner">Who has it.</param>
/// <param name="DueAt">When a limit passes soonest; null: nothing is owed now.</param>
/// <param name="IsBreached">Whether a limit that still runs has passed.</param>
/// <param name="Escalated">The highest level that was told.</param>
/// <param name="OpenedAt">When it came in.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="Parked">Why it waits for a person, when it does.</param>
public sealed record ComplaintSummary(
    string Id,
    string Number,
    string Subject,
    ComplaintStatus Status,
    ComplaintCategory Category,
    ComplaintPriority Priority,
    string Queue,
    PersonView? Owner,
    DateTimeOffset? DueAt,
    bool IsBreached,
    EscalationLevel? Escalated,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    string? Parked)
{
    /// <summary>The summary of a complaint.</summary>
    /// <param name="state">The complaint.</param>
    public static ComplaintSummary Of(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ComplaintSummary(
            state.Id,
            state.Number,
            state.Report.Subject,
            state.Status,
            state.Category,
            state.Priority,
            state.Queue,
            state.Owner is null ? null : PersonView.Of(state.Owner),
            ComplaintDeadlines.Due(state),
            state.Clocks.Clocks.Any(clock => clock is { HasEnded: false, Breach: not null }),
            state.Escalated?.Level,
            state.OpenedAt,
            state.UpdatedAt,
            state.Parked?.Step);
    }
}
