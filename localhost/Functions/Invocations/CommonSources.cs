using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Parameters that every kind of function may have.</summary>
internal static class CommonSources
{
    public static ParameterSource? For(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => static invocation => new(invocation),
        var type when type == typeof(CancellationToken) => static invocation => new(invocation.CancellationToken),
        _ => null,
    };
}
