using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Infrastructure.Tests.Code;

/// <summary>What a function of the application listens to.</summary>
/// <param name="Function">The function.</param>
/// <param name="Entity"><c>queue</c>, or <c>topic/subscription</c>.</param>
/// <param name="HasSessions">Whether it takes sessions.</param>
/// <param name="Connection">The prefix of the settings that say where the namespace is.</param>
public sealed record ServiceBusTrigger(string Function, string Entity, bool HasSessions, string Connection)
{
    private const string DefaultConnection = "AzureWebJobsServiceBus";

    /// <summary>Finds every one in an assembly.</summary>
    /// <param name="application">The assembly.</param>
    public static IReadOnlyList<ServiceBusTrigger> Find(Assembly application) =>
    [
        .. from type in application.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           from parameter in method.GetParameters()
           let trigger = parameter.GetCustomAttribute<ServiceBusTriggerAttribute>()
           where trigger is not null
           select new ServiceBusTrigger(
               function.Name,
               trigger.QueueName ?? $"{trigger.TopicName}/{trigger.SubscriptionName}",
               trigger.IsSessionsEnabled,
               trigger.Connection ?? DefaultConnection),
    ];
}
