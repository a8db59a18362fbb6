using Ecom.LocalHost.Functions.Settings;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>The queue or subscription that a trigger listens to, with settings in place of marked names.</summary>
/// <param name="Queue">The queue, or null.</param>
/// <param name="Topic">The topic, or null.</param>
/// <param name="Subscription">The subscription, or null.</param>
/// <param name="Sessions">Whether it has sessions.</param>
internal sealed record TriggerEntity(string? Queue, string? Topic, string? Subscription, bool Sessions)
{
    public string Path => Queue ?? $"{Topic}/Subscriptions/{Subscription}";

    public static TriggerEntity Of(ServiceBusTriggerAttribute trigger, IConfiguration settings) => new(
        Resolve(trigger.QueueName, settings), Resolve(trigger.TopicName, settings), Resolve(trigger.SubscriptionName, settings), trigger.IsSessionsEnabled);

    private static string? Resolve(string? name, IConfiguration settings) => name is null ? null : SettingName.Resolve(name, settings, out _);
}
