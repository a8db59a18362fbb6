namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Why a message is given up.</summary>
internal sealed record DeadLetterReason(string? Reason, string? Description)
{
    public static DeadLetterReason Expired { get; } = new("TTLExpiredException", "The message expired and was dead lettered.");

    public static DeadLetterReason TooManyDeliveries(int deliveries) =>
        new("MaxDeliveryCountExceeded", $"Message could not be consumed after {deliveries} delivery attempts.");
}
