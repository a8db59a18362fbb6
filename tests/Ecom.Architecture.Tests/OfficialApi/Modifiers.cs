using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes access and the other words before a member.</summary>
public static class Modifiers
{
    /// <summary>public, protected, protected internal; null for what callers can't see.</summary>
    public static string? Access(MethodBase? method) => method is null ? null : Access(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    public static string? Access(FieldInfo field) => Access(field.IsPublic, field.IsFamily, field.IsFamilyOrAssembly);

    /// <summary>0 for public, more for less.</summary>
    public static int Narrowness(MethodBase method) => method.IsPublic ? 0 : method.IsFamilyOrAssembly ? 1 : 2;

    /// <summary>All words before the type, each with a space after it. Members of interfaces have none.</summary>
    public static string Of(MethodInfo method) => method.DeclaringType!.IsInterface && !method.IsStatic
        ? ""
        : $"{Access(method)} {(method.IsStatic ? "static " : "")}{Inheritance(method)}{(method.IsSpecialName ? "" : ReadOnly(method))}";

    /// <summary>Marks members of changeable structs that do not change them.</summary>
    public static string ReadOnly(MethodInfo method) =>
        method.DeclaringType!.IsValueType
        && !IsReadOnly(method.DeclaringType.GetCustomAttributesData())
        && IsReadOnly(method.GetCustomAttributesData())
            ? "readonly "
            : "";

    private static string Inheritance(MethodInfo method)
    {
        var isOverride = method.IsVirtual && method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        return (isOverride, method) switch
        {
            (true, { IsAbstract: true }) => "override abstract ",
            (true, { IsFinal: true }) => "override sealed ",
            (true, _) => "override ",
            (false, { IsAbstract: true }) => "abstract ",
            (false, { IsVirtual: true, IsFinal: false }) => "virtual ",
            _ => "",
        };
    }

    private static string? Access(bool isPublic, bool isProtected, bool isProtectedInternal) =>
        isPublic ? "public" : isProtected ? "protected" : isProtectedInternal ? "protected internal" : null;

    private static bool IsReadOnly(IEnumerable<CustomAttributeData> attributes) =>
        attributes.Any(attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.IsReadOnlyAttribute");
}
