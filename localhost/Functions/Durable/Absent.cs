using System.Reflection;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>What a parameter holds when there is no input.</summary>
internal static class Absent
{
    /// <summary>The parameter's default value, or its type's.</summary>
    public static object? ValueOf(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true } => parameter.DefaultValue,
        { ParameterType.IsValueType: true } => Activator.CreateInstance(parameter.ParameterType),
        _ => null,
    };
}
