using System.Linq.Expressions;
using System.Reflection;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Calls a function's method and awaits what it returns.</summary>
internal sealed class FunctionMethod
{
    private readonly Func<object?, object?[], object?> call;
    private readonly Func<object?, ValueTask<object?>> unwrap;

    private FunctionMethod(Func<object?, object?[], object?> call, Func<object?, ValueTask<object?>> unwrap)
    {
        this.call = call;
        this.unwrap = unwrap;
    }

    public static FunctionMethod Of(MethodInfo method) => new(Compile(method), ReturnValue.Unwrapper(method.ReturnType));

    /// <summary>Calls the method on an instance (null for a static one); the result is null for void, Task and ValueTask.</summary>
    public ValueTask<object?> InvokeAsync(object? instance, object?[] arguments) => unwrap(call(instance, arguments));

    private static Func<object?, object?[], object?> Compile(MethodInfo method)
    {
        var instance = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var values = method.GetParameters().Select((parameter, index) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(index)), parameter.ParameterType));
        var invoke = Expression.Call(method.IsStatic ? null : Expression.Convert(instance, method.DeclaringType!), method, values);
        Expression body = method.ReturnType == typeof(void)
            ? Expression.Block(invoke, Expression.Constant(null))
            : Expression.Convert(invoke, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, instance, arguments).Compile();
    }
}
