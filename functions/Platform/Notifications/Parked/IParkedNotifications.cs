using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Notifications.Parked;

/// <summary>Notifications that could not be sent, and what admins do with them.</summary>
public interface IParkedNotifications
{
    /// <summary>A part of the list, oldest first.</summary>
    /// <param name="after">Where the last part ended; null for the beginning.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The part, and where it ended; null at the end of the list.</returns>
    Task<(IReadOnlyList<ParkedNotification> Items, string? Continuation)> ListAsync(string? after, int take, CancellationToken cancellationToken);

    /// <summary>Has one sent again. Asked twice, it is sent once.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellationToken">Gives up; it may be sent.</param>
    Task<Outcome<ParkedNotification>> ResendAsync(string id, string by, CancellationToken cancellationToken);

    /// <summary>Decides that one is not to be sent; its content is erased. Asked twice, the first reason stands.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Outcome<ParkedNotification>> DropAsync(string id, string by, string reason, CancellationToken cancellationToken);
}
