using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes the attributes that the listings carry.</summary>
public static class AttributeRenderer
{
    private static readonly string[] Carried =
    [
        "AttributeUsage", "Obsolete", "EditorBrowsable", "DefaultValue", "JsonConverter",
        "InputConverter", "ConverterFallbackBehavior", "BindingCapabilities",
    ];

    public static IReadOnlyList<string> Render(MemberInfo member) =>
    [
        .. member.GetCustomAttributesData()
            .Select(data => (Name: Short(data.AttributeType.Name), Data: data))
            .Where(attribute => Carried.Contains(attribute.Name, StringComparer.Ordinal))
            .Select(attribute => $"[{attribute.Name}{Arguments(attribute.Data)}]")
            .Order(StringComparer.Ordinal),
    ];

    private static string Short(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;

    private static string Arguments(CustomAttributeData data)
    {
        var all = data.ConstructorArguments.Select(Value)
            .Concat(data.NamedArguments.Select(argument => $"{argument.MemberName} = {Value(argument.TypedValue)}"))
            .ToList();
        return all.Count == 0 ? "" : $"({string.Join(", ", all)})";
    }

    private static string Value(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => $"typeof({type.FullName!.Replace('+', '.')})",
        IReadOnlyCollection<CustomAttributeTypedArgument> list => $"{{{string.Join(", ", list.Select(Value))}}}",
        { } value when argument.ArgumentType.IsEnum => Flags(argument.ArgumentType, value),
        var value => ParameterRenderer.Constant(value, argument.ArgumentType),
    };

    private static string Flags(Type type, object value) => string.Join(
        " | ",
        Enum.ToObject(type, value).ToString()!.Split(", ").Select(name => $"{type.FullName}.{name}"));
}
