using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Admin;

/// <summary>A function in one line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Trigger">Its trigger's official name, such as <c>httpTrigger</c>.</param>
/// <param name="Start">What starts it: method and path, schedule, queue.</param>
internal sealed record FunctionSummary(string Name, string Trigger, string Start)
{
    public static FunctionSummary Of(FunctionEntry function, HttpFunctionRoutes routes) => new(
        function.Name,
        function.Definition.InputBindings[function.TriggerParameter.Name!].Type,
        function.Trigger switch
        {
            HttpTriggerAttribute => $"{string.Join(',', HttpFunctionRoutes.MethodsOf(function).DefaultIfEmpty("ANY"))} /{routes.PathOf(function)}",
            TimerTriggerAttribute timer => timer.Schedule,
            ServiceBusTriggerAttribute { QueueName: { } queue } => queue,
            ServiceBusTriggerAttribute bus => $"{bus.TopicName}/{bus.SubscriptionName}",
            _ => "",
        });
}
