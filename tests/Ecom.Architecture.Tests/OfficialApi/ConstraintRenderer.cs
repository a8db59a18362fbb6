using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes the <c>where</c> clauses of a type or method.</summary>
public static class ConstraintRenderer
{
    public static string Render(Type type) => Render(type.IsGenericType ? OwnArguments(type) : []);

    public static string Render(MethodBase method) => Render(method.IsGenericMethod ? method.GetGenericArguments() : []);

    private static Type[] OwnArguments(Type type) =>
        type.GetGenericArguments()[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..];

    private static string Render(IEnumerable<Type> parameters) => string.Concat(parameters
        .Select(parameter => (parameter.Name, Constraints: Of(parameter).ToList()))
        .Where(clause => clause.Constraints.Count > 0)
        .Select(clause => $" where {clause.Name} : {string.Join(", ", clause.Constraints)}"));

    private static IEnumerable<string> Of(Type parameter)
    {
        var special = parameter.GenericParameterAttributes & GenericParameterAttributes.SpecialConstraintMask;
        var isStruct = special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var types = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeNames.Of).ToList();
        if (isStruct)
        {
            yield return "struct";
        }
        else if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return NullableFlags.Of(parameter).Take() == 2 ? "class?" : "class";
        }
        else if (types.Count == 0 && NullableFlags.Of(parameter).Take() == 1)
        {
            yield return "notnull";
        }

        foreach (var type in types)
        {
            yield return type;
        }

        if (special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            yield return "new()";
        }
    }
}
