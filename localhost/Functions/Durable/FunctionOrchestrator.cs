using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>An orchestration function as the engine runs it: without middleware, whose waits would break replay.</summary>
internal sealed class FunctionOrchestrator(FunctionEntry function, FunctionInvoker invoker) : ITaskOrchestrator
{
    public Type InputType { get; } = OrchestrationTrigger.InputOf(function.Method)?.ParameterType ?? typeof(object);

    public Type OutputType { get; } = OutputOf(function);

    public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) =>
        invoker.OrchestrateAsync(function, new TriggerEvent(new OrchestrationEvent(context, input)), context.InstanceId);

    internal static Type OutputOf(FunctionEntry function) =>
        ReturnValue.TypeOf(function.Method.ReturnType) is var type && type == typeof(void) ? typeof(object) : type;
}
