using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Reads the public and protected API of an assembly by reflection, in the form of the listings.</summary>
public static class ApiReader
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every visible type and member whose namespace is not one of the project's own.</summary>
    public static IEnumerable<ApiMember> ReadOfficialNamespaces(Assembly assembly) => assembly.GetTypes()
        .Where(type => IsVisible(type) && type.Namespace?.StartsWith("Ecom.", StringComparison.Ordinal) != true)
        .SelectMany(Read);

    private static IEnumerable<ApiMember> Read(Type type)
    {
        var name = TypeNames.Of(type);
        yield return new ApiMember(name, TypeRenderer.Render(type), AttributeRenderer.Render(type));
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Where(member => !member.Name.Contains('<', StringComparison.Ordinal)))
        {
            if (MemberRenderer.Render(member) is { } declaration)
            {
                yield return new ApiMember(name, declaration, AttributeRenderer.Render(member));
            }
        }
    }

    private static bool IsVisible(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
        : type.IsPublic;
}
