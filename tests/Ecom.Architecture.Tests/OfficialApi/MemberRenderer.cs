using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes the declaration of a member; null when it is not visible outside of the assembly.</summary>
public static class MemberRenderer
{
    public static string? Render(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => Constructor(constructor),
        MethodInfo method => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field => Field(field),
        EventInfo @event when Modifiers.Access(@event.AddMethod) is not null =>
            $"{Modifiers.Of(@event.AddMethod!)}{TypeNames.Of(@event.EventHandlerType!, NullableFlags.Of(@event))} {@event.Name}",
        _ => null,
    };

    private static string? Constructor(ConstructorInfo constructor) => constructor.IsStatic || Modifiers.Access(constructor) is not { } access
        ? null
        : $"{access} {BareName(constructor.DeclaringType!)}({ParameterRenderer.Render(constructor)})";

    private static string? Method(MethodInfo method)
    {
        var isOperator = method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (Modifiers.Access(method) is null || (method.IsSpecialName && !isOperator))
        {
            return null;
        }

        var returns = TypeNames.Of(method.ReturnType, NullableFlags.Of(method.ReturnParameter));
        var parameters = ParameterRenderer.Render(method);
        if (isOperator)
        {
            return method.Name is "op_Implicit" or "op_Explicit"
                ? $"{Modifiers.Of(method)}{(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {returns}({parameters})"
                : $"{Modifiers.Of(method)}{returns} operator {OperatorSymbols.Of(method.Name)}({parameters})";
        }

        var typeParameters = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(each => each.Name))}>" : "";
        return $"{Modifiers.Of(method)}{returns} {method.Name}{typeParameters}({parameters}){ConstraintRenderer.Render(method)}";
    }

    private static string? Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(each => Modifiers.Access(each) is not null).ToList();
        if (accessors.Count == 0)
        {
            return null;
        }

        var widest = accessors.MinBy(Modifiers.Narrowness)!;
        var body = string.Concat(accessors.Select(each => $"{Accessor(each, widest)}; "));
        var index = property.GetIndexParameters().Length > 0 ? $"this[{ParameterRenderer.Render(property.GetMethod!)}]" : property.Name;
        var required = property.GetCustomAttributesData().Any(each => each.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        return $"{Modifiers.Of(widest)}{required}{TypeNames.Of(property.PropertyType, NullableFlags.Of(property))} {index} {{ {body}}}";
    }

    private static string Accessor(MethodInfo accessor, MethodInfo widest)
    {
        var access = Modifiers.Narrowness(accessor) == Modifiers.Narrowness(widest) ? "" : Modifiers.Access(accessor) + " ";
        var kind = accessor.ReturnType != typeof(void) ? "get"
            : accessor.ReturnParameter.GetRequiredCustomModifiers().Any(each => each.Name == "IsExternalInit") ? "init"
            : "set";
        return $"{access}{Modifiers.ReadOnly(accessor)}{kind}";
    }

    private static string? Field(FieldInfo field)
    {
        if (field.IsSpecialName || Modifiers.Access(field) is not { } access)
        {
            return null;
        }

        if (field.DeclaringType!.IsEnum)
        {
            return $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}";
        }

        var type = TypeNames.Of(field.FieldType, NullableFlags.Of(field));
        return field.IsLiteral
            ? $"{access} const {type} {field.Name} = {ParameterRenderer.Constant(field.GetRawConstantValue(), field.FieldType)}"
            : $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string BareName(Type type) => type.Name.Split('`')[0];
}
