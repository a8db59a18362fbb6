using Ecom.LocalHost.Functions.Invocations;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What goes in and out of an invocation, for middleware.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>What the function returned; meant for middleware after the rest ran.</summary>
    /// <param name="context">The invocation.</param>
    public static InvocationResult GetInvocationResult(this FunctionContext context) => new Result((Invocation)context);

    /// <summary>What the function returned; meant for middleware after the rest ran.</summary>
    /// <param name="context">The invocation.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context)
    {
        var invocation = (Invocation)context;
        return invocation.Result is null or T
            ? new Result<T>(invocation)
            : throw new InvalidOperationException($"The function returned a {invocation.Result.GetType().Name}, not a {typeof(T).Name}.");
    }

    private sealed class Result(Invocation invocation) : InvocationResult
    {
        public override object? Value
        {
            get => invocation.Result;
            set => invocation.Result = value;
        }
    }

    private sealed class Result<T>(Invocation invocation) : InvocationResult<T>
    {
        public override T? Value
        {
            get => (T?)invocation.Result;
            set => invocation.Result = value;
        }
    }
}
