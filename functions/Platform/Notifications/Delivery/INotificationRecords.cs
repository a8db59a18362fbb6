namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Remembers notifications.</summary>
internal interface INotificationRecords
{
    /// <summary>Reads a record, decides, and writes what is to be kept, as one: of two at the same time the second decides on what the first wrote.</summary>
    /// <param name="id">The notification.</param>
    /// <param name="decide">Gives the result, and the record to write or null; may run several times.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<T> ChangeAsync<T>(
        string id, Func<NotificationRecord?, (T Result, NotificationRecord? Keep)> decide, CancellationToken cancellationToken);

    /// <summary>A part of the parked ones, in the order of <see cref="NotificationRecord.ParkedKey"/>.</summary>
    /// <param name="after">The key before the first; empty for the beginning.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<NotificationRecord>> ParkedAsync(string after, int take, CancellationToken cancellationToken);
}
