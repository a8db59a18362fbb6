using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Steps.Notices;

/// <summary>Who is told what when something happens to a claim.</summary>
/// <param name="memos">Messages to the staff.</param>
public sealed class ClaimNotices(ClaimMemos memos)
{
    /// <summary>The messages for one event.</summary>
    /// <param name="state">The claim as it stands now.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="link">The customer's link; null when there is none.</param>
    public IReadOnlyList<Notice> For(ClaimState state, RecordedEvent<ClaimEvent> recorded, string? link)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Event switch
        {
            TaskOpened task => [memos.ToRole(state, recorded, task.Role)],
            TaskOverdue late => [memos.ToRole(state, recorded, ClaimRoles.OfLevel(late.Level))],
            // One photo for two claims may be a customer's mistake, or more than that.
            PhotoAdded { SameAs.Count: > 0 } => [memos.ToRole(state, recorded, ClaimRoles.Lead)],
            WorkParked => [memos.ToRole(state, recorded, ClaimRoles.Admin), memos.ToRole(state, recorded, ClaimRoles.Lead)],
            _ => new ClaimLetters(state, link).For(recorded.Event),
        };
    }
}
