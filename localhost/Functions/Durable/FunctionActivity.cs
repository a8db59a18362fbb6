using Ecom.LocalHost.DurableTask;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>An activity function as the engine runs it.</summary>
internal sealed class FunctionActivity(FunctionEntry function, FunctionInvoker invoker) : ITaskActivity
{
    public Type InputType { get; } =
        function.TriggerParameter.ParameterType == typeof(TaskActivityContext) ? typeof(object) : function.TriggerParameter.ParameterType;

    public Type OutputType { get; } = FunctionOrchestrator.OutputOf(function);

    public Task<object?> RunAsync(TaskActivityContext context, object? input) => invoker.InvokeAsync(
        function,
        new TriggerEvent(new ActivityEvent(context, input))
        {
            Data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = context.InstanceId },
        },
        cancelled: context.GetStopToken());
}
