namespace Ecom.Functions.Platform.Notifications;

/// <summary>Another try is sending the same notification; ask again later.</summary>
public sealed class NotificationInProgressException : Exception
{
    /// <summary>Without a message.</summary>
    public NotificationInProgressException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">Which notification.</param>
    public NotificationInProgressException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    /// <param name="message">Which notification.</param>
    /// <param name="innerException">The cause.</param>
    public NotificationInProgressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
