namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Wraps every invocation.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Does its part and calls the rest, or doesn't.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest.</param>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
