using System.Diagnostics;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Delivery;
using Ecom.LocalHost.ServiceBus.Diagnostics;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>One call of the handler, and the settling of what it left unsettled.</summary>
internal sealed class HandlerRun(
    PushContext context, MessageChannel channel, ServiceBusReceiver receiver, IReadOnlyList<ServiceBusReceivedMessage> messages)
{
    public async Task RunAsync()
    {
        using var span = MessageTraces.Process(context.Entity, messages);
        var succeeded = false;
        try
        {
            await context.Handler(new PushDelivery(messages, receiver, context.Stopping));
            succeeded = true;
        }
        catch (Exception fault)
        {
            span?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            await context.ReportAsync(fault, ServiceBusErrorSource.ProcessMessageCallback);
        }

        if (channel.Mode == ServiceBusReceiveMode.ReceiveAndDelete || (succeeded && !context.Options.AutoComplete))
        {
            return;
        }

        foreach (var message in messages.Where(message => !message.IsSettled))
        {
            await (succeeded
                ? SettleAsync(channel.CompleteAsync(message), ServiceBusErrorSource.Complete)
                : SettleAsync(channel.AbandonAsync(message, properties: null), ServiceBusErrorSource.Abandon));
        }
    }

    private async Task SettleAsync(Task settling, ServiceBusErrorSource source)
    {
        try
        {
            await settling;
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, source);
        }
    }
}
