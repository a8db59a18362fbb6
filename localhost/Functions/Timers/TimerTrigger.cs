using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Functions that a schedule starts.</summary>
/// <param name="parser">Reads schedules.</param>
internal sealed class TimerTrigger(ScheduleParser parser) : ITriggerKind
{
    public Type Attribute => typeof(TimerTriggerAttribute);

    public string BindingType => "timerTrigger";

    public string Accepts => "TimerInfo";

    public string? Check(TriggerBindingAttribute trigger, MethodInfo method)
    {
        try
        {
            _ = parser.Parse(((TimerTriggerAttribute)trigger).Schedule);
            _ = RunRetry.Of(method);
            return null;
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }
    }

    public ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TimerInfo) ? static invocation => new(invocation.Trigger.Value) : null;

    public ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method) => null;
}
