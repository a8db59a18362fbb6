using System.Reflection;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Settings;
using Ecom.LocalHost.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>Functions that messages start.</summary>
/// <param name="settings">Where marked names are looked up.</param>
internal sealed class ServiceBusTrigger(IConfiguration settings) : ITriggerKind
{
    public Type Attribute => typeof(ServiceBusTriggerAttribute);

    public string BindingType => "serviceBusTrigger";

    public string Accepts => "ServiceBusReceivedMessage, string, BinaryData, byte[] or a class that the JSON body is read into; an array of these with IsBatched";

    public string? Check(TriggerBindingAttribute trigger, MethodInfo method)
    {
        var bus = (ServiceBusTriggerAttribute)trigger;
        foreach (var name in new[] { bus.QueueName, bus.TopicName, bus.SubscriptionName })
        {
            _ = SettingName.Resolve(name ?? "", settings, out var missing);
            if (missing is not null)
            {
                return $"the name '{name}' names setting {missing}, which doesn't exist.";
            }
        }

        return null;
    }

    public ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (!((ServiceBusTriggerAttribute)trigger).IsBatched)
        {
            return type.IsArray && type != typeof(byte[]) ? null : invocation => new(Read(invocation, Delivery(invocation).Messages[0], type));
        }

        return type.IsArray && type.GetElementType() is { } element ? invocation => new(ReadAll(invocation, element)) : null;
    }

    public ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method)
    {
        var bus = (ServiceBusTriggerAttribute)trigger;
        if (parameter.ParameterType == typeof(ServiceBusMessageActions))
        {
            return static invocation => new(new ServiceBusMessageActions(Delivery(invocation).Receiver));
        }

        if (parameter.ParameterType == typeof(ServiceBusSessionMessageActions))
        {
            return bus.IsSessionsEnabled
                ? static invocation => new(new ServiceBusSessionMessageActions((ServiceBusSessionReceiver)Delivery(invocation).Receiver))
                : null;
        }

        return !bus.IsBatched && MessageData.TypeOf(parameter.Name!) is { } known && parameter.ParameterType.IsAssignableFrom(known)
            ? invocation => new(invocation.Trigger.Data[parameter.Name!])
            : null;
    }

    private static PushDelivery Delivery(Invocation invocation) => (PushDelivery)invocation.Trigger.Value;

    private static Array ReadAll(Invocation invocation, Type element)
    {
        var messages = Delivery(invocation).Messages;
        var array = Array.CreateInstance(element, messages.Count);
        for (var i = 0; i < messages.Count; i++)
        {
            array.SetValue(Read(invocation, messages[i], element), i);
        }

        return array;
    }

    private static object? Read(Invocation invocation, ServiceBusReceivedMessage message, Type type) => type switch
    {
        _ when type == typeof(ServiceBusReceivedMessage) => message,
        _ when type == typeof(string) => message.Body.ToString(),
        _ when type == typeof(BinaryData) => message.Body,
        _ when type == typeof(byte[]) => message.Body.ToArray(),
        _ => ReadJson(invocation, message, type),
    };

    private static object? ReadJson(Invocation invocation, ServiceBusReceivedMessage message, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(
                message.Body, type, invocation.InstanceServices.GetRequiredService<IOptions<JsonSerializerOptions>>().Value);
        }
        catch (JsonException malformed)
        {
            throw new FormatException($"The body of message {message.MessageId} is not JSON of {type.Name} at {malformed.Path ?? "$"}.", malformed);
        }
    }
}
