namespace Ecom.Functions.Platform.Cases;

/// <summary>Sends case events to their subscribers.</summary>
public interface ICaseEventPublisher
{
    /// <summary>Sends events of one case in order. An event that is sent twice reaches a subscriber once.</summary>
    /// <param name="events">The events, in the ledger's order.</param>
    /// <param name="cancellationToken">Gives up; some may have been sent.</param>
    Task PublishAsync(IReadOnlyList<CaseEvent> events, CancellationToken cancellationToken = default);
}
