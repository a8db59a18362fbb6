using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>Activities: the input or a <c>TaskActivityContext</c>; a further <c>string instanceId</c> takes the orchestration's id.</summary>
internal sealed class ActivityTrigger : ITriggerKind
{
    public Type Attribute => typeof(ActivityTriggerAttribute);

    public string BindingType => "activityTrigger";

    public string Accepts => "the input's type or TaskActivityContext";

    public string? Check(TriggerBindingAttribute trigger, MethodInfo method) => null;

    public ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TaskActivityContext)
            ? static invocation => new(((ActivityEvent)invocation.Trigger.Value).Context)
            : invocation => new(((ActivityEvent)invocation.Trigger.Value).Input ?? Absent.ValueOf(parameter));

    public ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method) =>
        parameter.ParameterType == typeof(string) && string.Equals(parameter.Name, "instanceId", StringComparison.OrdinalIgnoreCase)
            ? static invocation => new(((ActivityEvent)invocation.Trigger.Value).Context.InstanceId)
            : null;
}
