using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Calls a function's method and awaits what it returns.</summary>
internal sealed class FunctionMethod
{
    /// <summary>What the runtime makes of a method that is called often is the same for all hosts of a process.</summary>
    private static readonly ConditionalWeakTable<MethodInfo, MethodInvoker> Invokers = [];

    private readonly MethodInvoker call;
    private readonly Func<object?, ValueTask<object?>> unwrap;

    private FunctionMethod(MethodInvoker call, Func<object?, ValueTask<object?>> unwrap)
    {
        this.call = call;
        this.unwrap = unwrap;
    }

    public static FunctionMethod Of(MethodInfo method) =>
        new(Invokers.GetValue(method, MethodInvoker.Create), ReturnValue.Unwrapper(method.ReturnType));

    /// <summary>Calls the method on an instance (null for a static one); the result is null for void, Task and ValueTask.</summary>
    public ValueTask<object?> InvokeAsync(object? instance, object?[] arguments) => unwrap(call.Invoke(instance, arguments.AsSpan()));
}
