using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Makes what the customer sees from the complaint and its history. Pure.</summary>
internal static class FollowViews
{
    /// <summary>The customer's view.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="history">Its history.</param>
    /// <param name="now">Now.</param>
    public static FollowView Of(ComplaintState state, IReadOnlyList<RecordedEvent<ComplaintEvent>> history, DateTimeOffset now) =>
        new(state.Number, state.Report.Subject, state.Status, Turn(state), state.Seq, state.OpenedAt)
        {
            NextUpdate = Turn(state) == FollowTurn.Service ? NextUpdate(state, now) : null,
            Question = state is { Status: ComplaintStatus.WaitingForCustomer, Wait: { } wait } ? new FollowQuestion(wait.Text, wait.EndsAt) : null,
            Proposal = state is { IsOpen: true, Proposal: { } text }
                ? new FollowProposal(state.ProposalSeq ?? 0, text, state.Status == ComplaintStatus.Proposed ? state.Wait?.EndsAt : null)
                : null,
            Resolution = state.Resolution is { } done
                ? new FollowResolution(done.How, done.Text, done.At, done.ReopenUntil, RatingOf(state)?.Score)
                : null,
            Actions = [.. Enum.GetValues<FollowAction>().Where(action => IsOpenTo(state, action, now))],
            Attachments = [.. FollowHistory.Files(history)],
            History = [.. history.Select(FollowHistory.Of).OfType<FollowEntry>()],
        };

    private static FollowTurn Turn(ComplaintState state) =>
        !state.IsOpen ? FollowTurn.Nobody : state.Wait is null ? FollowTurn.Service : FollowTurn.Customer;

    /// <summary>The promise that stands; else when an answer, or the resolution, is due.</summary>
    private static FollowUpdate? NextUpdate(ComplaintState state, DateTimeOffset now)
    {
        if (state.Promise is { } promise)
            return new FollowUpdate(promise.Until, IsPromise: true, promise.Until <= now, promise.Before, promise.Reason);
        return (Soonest(Due(state.Clocks.FirstResponse), Due(state.Clocks.NextUpdate)) ?? Due(state.Clocks.Resolution)) is { } due
            ? new FollowUpdate(due, IsPromise: false, due <= now)
            : null;
    }

    private static DateTimeOffset? Due(ClockRun? clock) => clock is { HasEnded: false } ? clock.Due : null;

    private static DateTimeOffset? Soonest(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;

    private static Rating? RatingOf(ComplaintState state) => state.Ratings.Find(rating => rating.Round == state.Resolution?.Round);

    private static bool IsOpenTo(ComplaintState state, FollowAction action, DateTimeOffset now) => action switch
    {
        FollowAction.Reply or FollowAction.Withdraw => state.IsOpen,
        FollowAction.Attach => state.IsOpen && state.Attachments.Count < ComplaintLimits.Attachments,
        FollowAction.Accept or FollowAction.Refuse => state is { IsOpen: true, Proposal: not null },
        FollowAction.Reopen => state is { Status: ComplaintStatus.Resolved, Resolution: { } done, Round: < ComplaintLimits.Reopenings }
            && now < done.ReopenUntil,
        FollowAction.Rate => state is { Status: ComplaintStatus.Resolved, Resolution: not null } && RatingOf(state) is null,
    };
}
