using Azure.Messaging.ServiceBus;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

internal static class Bodies
{
    public static string[] Of(this IEnumerable<ServiceBusReceivedMessage> messages) => [.. messages.Select(message => message.Body.ToString())];
}
