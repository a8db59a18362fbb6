using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>Writes members as references to them name them: name, types of parameters and result, nothing that only the compiler sees.</summary>
public static class SignatureText
{
    /// <summary>Writes a method or constructor.</summary>
    /// <param name="name">The name.</param>
    /// <param name="typeParameters">How many type parameters it has.</param>
    /// <param name="parameters">The parameters' types.</param>
    /// <param name="returns">The result's type.</param>
    public static string Method(string name, int typeParameters, IEnumerable<string> parameters, string returns) =>
        $"{name}{(typeParameters > 0 ? $"``{typeParameters}" : "")}({string.Join(", ", parameters)}) : {returns}";

    /// <summary>Writes a field.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">Its type.</param>
    public static string Field(string name, string type) => $"{name} : {type}";

    /// <summary>Writes a property or field as attributes set it: by its name only.</summary>
    /// <param name="name">The name.</param>
    public static string Named(string name) => $"{name} =";

    /// <summary>Writes a member that reflection found; null for what nothing refers to.</summary>
    /// <param name="member">A member of a type's definition.</param>
    public static string? Of(MemberInfo member) => member switch
    {
        MethodInfo method => Method(
            method.Name, method.GetGenericArguments().Length, method.GetParameters().Select(each => Of(each.ParameterType)), Of(method.ReturnType)),
        ConstructorInfo constructor => Method(
            constructor.Name, 0, constructor.GetParameters().Select(each => Of(each.ParameterType)), Of(typeof(void))),
        FieldInfo field => Field(field.Name, Of(field.FieldType)),
        _ => null,
    };

    private static string Of(Type type) => type switch
    {
        { IsGenericParameter: true, DeclaringMethod: null } => $"!{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"!!{type.GenericParameterPosition}",
        { IsByRef: true } => Of(type.GetElementType()!) + "&",
        { IsPointer: true } => Of(type.GetElementType()!) + "*",
        { IsSZArray: true } => Of(type.GetElementType()!) + "[]",
        { IsArray: true } => $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]",
        { IsGenericType: true } => $"{type.GetGenericTypeDefinition().FullName}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        _ => type.FullName!,
    };
}
