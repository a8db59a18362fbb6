namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of an invocation: further middleware and, last, the function.</summary>
/// <param name="context">The invocation.</param>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
