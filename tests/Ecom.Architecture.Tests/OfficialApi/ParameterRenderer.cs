using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes a parameter list: modifiers, types with nullability, names, defaults.</summary>
public static class ParameterRenderer
{
    public static string Render(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return string.Join(", ", method.GetParameters().Select(parameter => Render(parameter, isExtension && parameter.Position == 0)));
    }

    /// <summary>Writes a constant as C# does.</summary>
    public static string Constant(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum or int or long or byte or short when type.IsEnum => Enum.GetName(type, value) ?? Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Render(ParameterInfo parameter, bool isThis)
    {
        var modifier = isThis ? "this "
            : parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
            : "";
        var type = TypeNames.Of(parameter.ParameterType, NullableFlags.Of(parameter));
        var value = parameter.HasDefaultValue ? " = " + Constant(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{modifier}{type} {parameter.Name}{value}";
    }
}
