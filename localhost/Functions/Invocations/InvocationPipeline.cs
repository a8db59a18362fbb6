using Microsoft.Azure.Functions.Worker.Middleware;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Middleware around the function.</summary>
internal sealed class InvocationPipeline
{
    private readonly FunctionExecutionDelegate first;

    public InvocationPipeline(IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware, FunctionExecutionDelegate function)
    {
        first = function;
        for (var i = middleware.Count - 1; i >= 0; i--)
        {
            first = middleware[i](first);
        }
    }

    public Task RunAsync(Invocation invocation) => first(invocation);
}
