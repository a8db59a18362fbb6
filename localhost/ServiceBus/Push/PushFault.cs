using Azure.Messaging.ServiceBus;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>A fault while messages were pushed.</summary>
/// <param name="Exception">What happened.</param>
/// <param name="Source">During what.</param>
public sealed record PushFault(Exception Exception, ServiceBusErrorSource Source);
