using Ecom.Functions.Complaints.Steps.Notices;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Steps;

/// <summary>Tells the people concerned what happened. Links of customers are made, and killed, here.</summary>
/// <remarks>Idempotency key: complaint, event, template and recipient.</remarks>
/// <param name="complaints">The complaints.</param>
/// <param name="notices">Who is told what.</param>
/// <param name="links">The customers' links.</param>
/// <param name="people">Hands messages over.</param>
public sealed class NotifyComplaintPeople(ComplaintStore complaints, ComplaintNotices notices, ComplaintLinks links, PeopleNotifier people)
{
    /// <summary>Hands the messages to the outbox.</summary>
    /// <param name="input">Which events.</param>
    /// <param name="cancellationToken">Gives up; some may have been handed over.</param>
    /// <exception cref="AggregateException">The outbox did not take messages.</exception>
    [Function(nameof(NotifyComplaintPeople))]
    public async Task RunAsync([ActivityTrigger] NotifyPeopleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await complaints.FindAsync(input.Id, cancellationToken)
            ?? throw new InvalidOperationException("There is no such complaint.");
        if (state.LinkIssue == 0) await links.RevokeAsync(state, cancellationToken);
        var link = await links.IssueAsync(state, cancellationToken);
        var history = await complaints.HistoryAsync(input.Id, input.AfterSeq, cancellationToken);
        await people.TellAsync(
            ComplaintCaseId.Of(state.Id),
            history.Where(recorded => recorded.Seq <= input.UpToSeq),
            recorded => Task.FromResult(notices.For(state, recorded, link)),
            cancellationToken);
    }
}
