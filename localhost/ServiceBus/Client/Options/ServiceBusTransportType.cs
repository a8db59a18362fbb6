namespace Azure.Messaging.ServiceBus;

/// <summary>The wire protocol. In the local host calls stay in the process, whichever is chosen.</summary>
public enum ServiceBusTransportType
{
    /// <summary>AMQP over TCP.</summary>
    AmqpTcp = 0,

    /// <summary>AMQP over web sockets.</summary>
    AmqpWebSockets = 1,
}
