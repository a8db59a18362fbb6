namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>A queue or a subscription, which has dead letters.</summary>
/// <param name="Entity">The queue or topic, to which its messages are sent again.</param>
/// <param name="Subscription">The subscription of the topic; null for a queue.</param>
public sealed record DeadLetterSource(string Entity, string? Subscription)
{
    /// <summary>Its name in addresses: <c>queue</c> or <c>topic:subscription</c>.</summary>
    public string Name => Subscription is null ? Entity : $"{Entity}:{Subscription}";
}
