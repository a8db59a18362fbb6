using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Parameters that a route value or a query value fills: texts, numbers, identifiers, dates, enumerations.</summary>
internal static class SimpleValue
{
    public static bool CanBe(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || bare.IsPrimitive || bare.IsEnum || bare == typeof(decimal) || bare == typeof(Guid)
            || bare == typeof(DateTime) || bare == typeof(DateTimeOffset) || bare == typeof(DateOnly) || bare == typeof(TimeOnly)
            || bare == typeof(TimeSpan);
    }

    /// <summary>Reads a value; a missing one is the default where there is one.</summary>
    /// <exception cref="BadHttpRequestException">The value is missing or of another form.</exception>
    public static object? Read(ParameterInfo parameter, string? text)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (text is null)
        {
            return Missing(parameter, type);
        }

        if (type == typeof(string))
        {
            return text;
        }

        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new BadHttpRequestException($"The value of '{parameter.Name}' is not a {type.Name}.", malformed);
        }
    }

    private static object? Missing(ParameterInfo parameter, Type type)
    {
        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        var optional = type != parameter.ParameterType
            || (!type.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.NotNull);
        return optional ? null : throw new BadHttpRequestException($"The value '{parameter.Name}' is missing.");
    }
}
