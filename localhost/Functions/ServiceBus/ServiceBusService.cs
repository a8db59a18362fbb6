using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Settings;
using Ecom.LocalHost.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>Opens the broker and pushes messages to the functions that wait for them.</summary>
internal sealed partial class ServiceBusService(
    ServiceBusBroker broker, FunctionCatalog functions, FunctionInvoker invoker, IConfiguration settings, HostJson host, ILogger<ServiceBusService> log)
    : IHostedService
{
    private readonly List<PushSubscription> subscriptions = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (entry, trigger) in functions.With<ServiceBusTriggerAttribute>())
        {
            subscriptions.Add(broker.Subscribe(
                TriggerEntity.Of(trigger, settings).Path,
                Options(trigger),
                delivery => invoker.InvokeAsync(entry, Event(trigger, delivery)),
                fault => Report(entry, fault)));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(subscriptions.Select(subscription => subscription.StopAsync(cancellationToken)));

    private static TriggerEvent Event(ServiceBusTriggerAttribute trigger, PushDelivery delivery) => trigger.IsBatched
        ? new TriggerEvent(delivery)
        : new TriggerEvent(delivery) { Data = MessageData.Of(delivery.Messages[0]) };

    private PushOptions Options(ServiceBusTriggerAttribute trigger) => new()
    {
        MaxConcurrency = trigger.IsSessionsEnabled ? host.ServiceBus.MaxConcurrentSessions : host.ServiceBus.MaxConcurrentCalls,
        MaxBatchSize = trigger.IsBatched ? host.ServiceBus.MaxMessageBatchSize : 1,
        AutoComplete = trigger.AutoCompleteMessages && host.ServiceBus.AutoComplete,
    };

    private Task Report(FunctionEntry entry, PushFault fault)
    {
        if (fault.Source == ServiceBusErrorSource.ProcessMessageCallback)
        {
            LogFailed(fault.Exception, entry.Name);
        }
        else
        {
            LogBroker(fault.Exception, entry.Name, fault.Source);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 7030, Level = LogLevel.Error, Message = "Service Bus function {Function} failed; its messages are delivered again")]
    private partial void LogFailed(Exception fault, string function);

    [LoggerMessage(EventId = 7031, Level = LogLevel.Error, Message = "Messages of Service Bus function {Function} could not be handled: {Source}")]
    private partial void LogBroker(Exception fault, string function, ServiceBusErrorSource source);
}
