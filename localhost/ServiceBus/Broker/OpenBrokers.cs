using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.ServiceBus.Broker;

/// <summary>The brokers that are open in this process.</summary>
internal static class OpenBrokers
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, ServiceBusBroker> ByFile = new(StringComparer.Ordinal);

    public static ServiceBusBroker Open(ServiceBusBrokerOptions options, TimeProvider clock, IWorkScheduler scheduler)
    {
        var file = Path.GetFullPath(options.DataFile);
        lock (Gate)
        {
            if (ByFile.TryGetValue(file, out var open))
            {
                open.Hold();
                return open;
            }

            if (Named(options.Namespace) is { } other)
            {
                throw new InvalidOperationException(
                    $"The Service Bus namespace '{options.Namespace}' is open already, from {other.DataFile}. Give each broker its own namespace.");
            }

            open = new ServiceBusBroker(options, file, clock, scheduler);
            ByFile.Add(file, open);
            return open;
        }
    }

    /// <returns>Whether the caller was the last holder and must close the broker.</returns>
    public static bool Release(ServiceBusBroker broker)
    {
        lock (Gate)
        {
            return broker.Drop() && ForgetHeld(broker);
        }
    }

    public static void Forget(ServiceBusBroker broker)
    {
        lock (Gate)
        {
            ForgetHeld(broker);
        }
    }

    /// <exception cref="ServiceBusException">No such broker is open.</exception>
    public static ServiceBusBroker Find(ServiceBusConnectionStringProperties connection)
    {
        lock (Gate)
        {
            var found = connection.DataFile is { } file
                ? ByFile.GetValueOrDefault(Path.GetFullPath(file))
                : Named(connection.FullyQualifiedNamespace);
            return found ?? throw new ServiceBusException(
                $"No local broker is open in this process for '{connection.DataFile ?? connection.FullyQualifiedNamespace}'. Open one first, for example with AddLocalServiceBus.",
                ServiceBusFailureReason.ServiceCommunicationProblem);
        }
    }

    private static ServiceBusBroker? Named(string name) =>
        ByFile.Values.FirstOrDefault(broker => string.Equals(broker.Namespace, name, StringComparison.OrdinalIgnoreCase));

    private static bool ForgetHeld(ServiceBusBroker broker) =>
        ByFile.TryGetValue(broker.DataFile, out var open) && ReferenceEquals(open, broker) && ByFile.Remove(broker.DataFile);
}
