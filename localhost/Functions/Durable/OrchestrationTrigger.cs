using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>Orchestrations: a <c>TaskOrchestrationContext</c> and, if wanted, one further parameter that takes the input.</summary>
internal sealed class OrchestrationTrigger : ITriggerKind
{
    public Type Attribute => typeof(OrchestrationTriggerAttribute);

    public string BindingType => "orchestrationTrigger";

    public string Accepts => nameof(TaskOrchestrationContext);

    /// <summary>The parameter that takes the input, if there is one.</summary>
    public static ParameterInfo? InputOf(MethodInfo method) => Array.Find(
        method.GetParameters(),
        static parameter => !parameter.IsDefined(typeof(OrchestrationTriggerAttribute)) && CommonSources.For(parameter) is null);

    public string? Check(TriggerBindingAttribute trigger, MethodInfo method) =>
        Array.Exists(method.GetParameters(), static parameter => parameter.IsDefined(typeof(DurableClientAttribute)))
            ? "an orchestration must not use a durable client; it calls its context, or an activity that has the client."
            : null;

    public ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TaskOrchestrationContext)
            ? static invocation => new(((OrchestrationEvent)invocation.Trigger.Value).Context)
            : null;

    public ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method) =>
        parameter == InputOf(method)
            ? invocation => new(((OrchestrationEvent)invocation.Trigger.Value).Input ?? Absent.ValueOf(parameter))
            : null;
}
