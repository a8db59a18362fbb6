namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes the declaration of a type: kind, modifiers, bases, constraints.</summary>
public static class TypeRenderer
{
    public static string Render(Type type)
    {
        var access = type.IsPublic || type.IsNestedPublic ? "public" : type.IsNestedFamily ? "protected" : "protected internal";
        var name = TypeNames.Of(type);
        if (type.IsEnum)
        {
            return $"{access} enum {name} : {TypeNames.Of(type.GetEnumUnderlyingType())}";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            var returns = TypeNames.Of(invoke.ReturnType, NullableFlags.Of(invoke.ReturnParameter));

            // The listings have the returned type twice.
            return $"{access} delegate {returns} {returns} {name}({ParameterRenderer.Render(invoke)}){ConstraintRenderer.Render(type)}";
        }

        var bases = Bases(type).ToList();
        return $"{access} {Kind(type)} {name}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{ConstraintRenderer.Render(type)}";
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            var isReadOnly = Has(type, "System.Runtime.CompilerServices.IsReadOnlyAttribute");
            return $"{(isReadOnly ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}struct";
        }

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            (false, false) => "",
        };
        return modifier + (type.GetMethod("<Clone>$") is null ? "class" : "record class");
    }

    private static IEnumerable<string> Bases(Type type)
    {
        var parent = type.BaseType;
        if (type.IsClass && parent is not null && parent != typeof(object))
        {
            yield return TypeNames.Of(parent);
        }

        var inherited = parent?.GetInterfaces() ?? [];
        foreach (var name in type.GetInterfaces().Except(inherited).Select(TypeNames.Of).Order(StringComparer.Ordinal))
        {
            yield return name;
        }
    }

    private static bool Has(Type type, string attribute) => type.GetCustomAttributesData().Any(data => data.AttributeType.FullName == attribute);
}
