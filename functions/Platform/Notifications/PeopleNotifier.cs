using System.Globalization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Hands the messages about a case's events to the outbox, each under a key of its own.</summary>
/// <remarks>Idempotency key: case, event, template and recipient. One message that fails does not keep the others back.</remarks>
/// <param name="outbox">Takes the messages.</param>
public sealed class PeopleNotifier(INotificationOutbox outbox)
{
    /// <summary>Hands the messages over.</summary>
    /// <typeparam name="TEvent">The slice's events.</typeparam>
    /// <param name="caseId">The case.</param>
    /// <param name="events">What happened.</param>
    /// <param name="notices">The messages about an event.</param>
    /// <param name="cancellationToken">Gives up; some may have been handed over.</param>
    /// <exception cref="AggregateException">The outbox did not take messages.</exception>
    public async Task TellAsync<TEvent>(
        string caseId,
        IEnumerable<RecordedEvent<TEvent>> events,
        Func<RecordedEvent<TEvent>, Task<IReadOnlyList<Notice>>> notices,
        CancellationToken cancellationToken)
        where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(notices);
        List<Exception> failures = [];
        foreach (var recorded in events)
        {
            foreach (var notice in await notices(recorded))
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{caseId}:{recorded.Seq}:{notice.Template}:{notice.RecipientKey}");
                try
                {
                    await outbox.EnqueueAsync(new Notification(key, notice.Template, notice.To, notice.Values), cancellationToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    failures.Add(failure);
                }
            }
        }

        if (failures.Count > 0) throw new AggregateException($"{failures.Count} messages could not be handed over.", failures);
    }
}
