namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>What a notification's record says to a try.</summary>
internal abstract record DeliveryClaim
{
    private DeliveryClaim()
    {
    }

    /// <summary>Send it, then say how it went.</summary>
    /// <param name="Try">The try's number.</param>
    public sealed record Started(long Try) : DeliveryClaim;

    /// <summary>Another try is under way.</summary>
    /// <param name="Until">When its lease ends.</param>
    public sealed record Busy(DateTimeOffset Until) : DeliveryClaim;

    /// <summary>It was dealt with.</summary>
    /// <param name="Record">How.</param>
    public sealed record Done(NotificationRecord Record) : DeliveryClaim;
}
