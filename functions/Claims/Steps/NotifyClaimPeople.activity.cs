using Ecom.Functions.Claims.Steps.Notices;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Tells the people concerned what happened. Links of customers are made, and killed, here.</summary>
/// <remarks>Idempotency key: claim, event, template and recipient.</remarks>
/// <param name="claims">The claims.</param>
/// <param name="notices">Who is told what.</param>
/// <param name="links">The customers' links.</param>
/// <param name="people">Hands messages over.</param>
public sealed class NotifyClaimPeople(ClaimStore claims, ClaimNotices notices, ClaimLinks links, PeopleNotifier people)
{
    /// <summary>Hands the messages to the outbox.</summary>
    /// <param name="input">Which events.</param>
    /// <param name="cancellationToken">Gives up; some may have been handed over.</param>
    /// <exception cref="AggregateException">The outbox did not take messages.</exception>
    [Function(nameof(NotifyClaimPeople))]
    public async Task RunAsync([ActivityTrigger] NotifyPeopleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await claims.FindAsync(input.Id, cancellationToken) ?? throw new InvalidOperationException("There is no such claim.");
        if (state.LinkIssue == 0) await links.RevokeAsync(state, cancellationToken);
        var link = await links.IssueAsync(state, cancellationToken);
        var history = await claims.HistoryAsync(input.Id, input.AfterSeq, cancellationToken);
        await people.TellAsync(
            ClaimCaseId.Of(state.Id),
            history.Where(recorded => recorded.Seq <= input.UpToSeq),
            recorded => Task.FromResult(notices.For(state, recorded, link)),
            cancellationToken);
    }
}
