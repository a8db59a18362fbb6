using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Parameters that every kind of function may have.</summary>
internal static class CommonSources
{
    public static ParameterSource? For(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => static invocation => new(invocation),
        var type when type == typeof(CancellationToken) => static invocation => new(invocation.CancellationToken),
        var type when type == typeof(DurableTaskClient) && parameter.IsDefined(typeof(DurableClientAttribute)) =>
            static invocation => new(invocation.InstanceServices.GetRequiredService<DurableTaskClient>()),
        _ => null,
    };
}
