using System.Reflection;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>One kind of trigger: what its functions must look like and what fills their parameters.</summary>
internal interface ITriggerKind
{
    /// <summary>The attribute's type.</summary>
    Type Attribute { get; }

    /// <summary>The official name of the binding, such as <c>httpTrigger</c>.</summary>
    string BindingType { get; }

    /// <summary>What is wrong with the trigger as declared, or null.</summary>
    string? Check(TriggerBindingAttribute trigger, MethodInfo method);

    /// <summary>What fills the trigger's own parameter, or null when its type is none of this kind's.</summary>
    ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter);

    /// <summary>What fills a further parameter, or null when this kind has nothing for it.</summary>
    ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method);

    /// <summary>Which types the trigger's parameter may have; for the report.</summary>
    string Accepts { get; }
}
