using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>What customers see of a complaint's history: only the events named here, and of them only what was said to or by the customer. Pure.</summary>
internal static class FollowHistory
{
    /// <summary>The entry for an event; null for one that customers don't see.</summary>
    /// <param name="recorded">The event.</param>
    public static FollowEntry? Of(RecordedEvent<ComplaintEvent> recorded) => recorded.Event switch
    {
        ComplaintOpened opened => Customer(recorded, FollowEntryKind.Received, opened.Report.Description),
        CustomerReplied reply => Customer(recorded, FollowEntryKind.Message, reply.Text),
        CustomerAnswered answer => Service(recorded, FollowEntryKind.Message, answer.Text),
        CustomerAsked asked => Service(recorded, FollowEntryKind.Question, asked.Text) with { Until = asked.ClosesAt },
        CustomerReminded => Service(recorded, FollowEntryKind.Reminder),
        WaitingStopped => Service(recorded, FollowEntryKind.WentOn),
        PromiseMade promise => Service(recorded, FollowEntryKind.Promise, promise.Reason) with { Until = promise.Until, Before = promise.Before },
        SolutionProposed offer => Service(recorded, FollowEntryKind.Proposal, offer.Text) with { Until = offer.AcceptedAt },
        ProposalAccepted => Customer(recorded, FollowEntryKind.Accepted),
        ProposalRefused refused => Customer(recorded, FollowEntryKind.Refused, refused.Reason),
        ComplaintResolved { How: ResolutionKind.Withdrawn } taken => Customer(recorded, FollowEntryKind.Withdrawn, taken.Text),
        // Its text is the question that stayed without an answer: no solution.
        ComplaintResolved { How: ResolutionKind.Silence } silent => Service(recorded, FollowEntryKind.Unanswered) with { Until = silent.ReopenUntil },
        ComplaintResolved { How: ResolutionKind.AcceptedBySilence } silent =>
            Service(recorded, FollowEntryKind.CountsAsAccepted, silent.Text) with { Until = silent.ReopenUntil },
        ComplaintResolved resolved => Service(recorded, FollowEntryKind.Resolved, resolved.Text) with { Until = resolved.ReopenUntil },
        ComplaintReopened reopened when IsOfCustomer(recorded) => Customer(recorded, FollowEntryKind.Reopened, reopened.Reason),
        // The staff's reasons are for colleagues.
        ComplaintReopened => Service(recorded, FollowEntryKind.Reopened),
        ResolutionRated rated => Customer(recorded, FollowEntryKind.Rated, rated.Comment) with { Score = rated.Score },
        // Files of the staff may be evidence that is not for the customer.
        FileAttached file when IsOfCustomer(recorded) => Customer(recorded, FollowEntryKind.File, file.Attachment.Name),
        RefundRecorded => Service(recorded, FollowEntryKind.Refunded),
        ComplaintClosed => Service(recorded, FollowEntryKind.Closed),
        CommandRefused when IsOfCustomer(recorded) => Customer(recorded, FollowEntryKind.NotDone),
        _ => null,
    };

    /// <summary>The customer's files.</summary>
    /// <param name="history">The history.</param>
    public static IEnumerable<FollowFile> Files(IEnumerable<RecordedEvent<ComplaintEvent>> history) =>
        from recorded in history
        where recorded.Event is FileAttached && IsOfCustomer(recorded)
        let file = ((FileAttached)recorded.Event).Attachment
        select new FollowFile(file.Id, file.Name, file.ContentType, file.Bytes, recorded.At);

    private static bool IsOfCustomer(RecordedEvent<ComplaintEvent> recorded) => recorded.By.HasAny(ComplaintRoles.Customer);

    private static FollowEntry Customer(RecordedEvent<ComplaintEvent> recorded, FollowEntryKind kind, string? text = null) =>
        new(recorded.At, LinkAuthor.Customer, kind, text);

    private static FollowEntry Service(RecordedEvent<ComplaintEvent> recorded, FollowEntryKind kind, string? text = null) =>
        new(recorded.At, LinkAuthor.Service, kind, text);
}
