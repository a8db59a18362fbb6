using System.Reflection;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Awaits what functions return: a value, a task, a task with a value.</summary>
internal static class ReturnValue
{
    /// <summary>What the function's result is once awaited; <see cref="void"/> for none.</summary>
    public static Type TypeOf(Type returnType)
    {
        if (returnType == typeof(Task) || returnType == typeof(ValueTask))
        {
            return typeof(void);
        }

        return IsOf(returnType, typeof(Task<>)) || IsOf(returnType, typeof(ValueTask<>)) ? returnType.GenericTypeArguments[0] : returnType;
    }

    /// <summary>Makes a function that awaits values of a return type.</summary>
    public static Func<object?, ValueTask<object?>> Unwrapper(Type returnType)
    {
        if (returnType == typeof(Task))
        {
            return static async value => { await (Task)value!; return null; };
        }

        if (returnType == typeof(ValueTask))
        {
            return static async value => { await (ValueTask)value!; return null; };
        }

        var generic = IsOf(returnType, typeof(Task<>)) ? nameof(OfTask) : IsOf(returnType, typeof(ValueTask<>)) ? nameof(OfValueTask) : null;
        return generic is null
            ? static value => new ValueTask<object?>(value)
            : typeof(ReturnValue).GetMethod(generic, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(returnType.GenericTypeArguments)
                .CreateDelegate<Func<object?, ValueTask<object?>>>();
    }

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static async ValueTask<object?> OfTask<T>(object? value) => await (Task<T>)value!;

    private static async ValueTask<object?> OfValueTask<T>(object? value) => await (ValueTask<T>)value!;
}
