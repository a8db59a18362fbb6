using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>Finds what an assembly uses of the local host and the official API does not have so.</summary>
/// <param name="assemblies">The local host's assemblies, by simple name.</param>
/// <param name="official">The official API.</param>
public sealed class ReferenceComparison(IReadOnlyDictionary<string, Assembly> assemblies, ApiListing official)
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>One readable text for each difference: what is used, and the nearest official lines.</summary>
    /// <param name="references">What is used.</param>
    public IReadOnlyList<string> Differences(IEnumerable<ApiReference> references) =>
        [.. references.Select(Difference).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The official name of the type that a reference is to.</summary>
    /// <param name="reference">The reference.</param>
    public string OfficialName(ApiReference reference) => TypeNames.Of(TypeOf(reference) ?? throw new InvalidOperationException($"{reference} is not there."));

    private string? Difference(ApiReference reference)
    {
        if (TypeOf(reference) is not { } type)
            return $"{reference}\n    the local host has no such type";
        if (reference.Member is null || typeof(Delegate).IsAssignableFrom(type))
            return ApiComparison.Difference(new ApiMember(TypeNames.Of(type), TypeRenderer.Render(type), AttributeRenderer.Render(type)), official);
        if (Find(type, reference.Member) is not { } member)
            return $"{reference}\n    the local host has no such member";
        return MemberRenderer.Render(member) is { } declaration
            ? ApiComparison.Difference(new ApiMember(TypeNames.Of(member.DeclaringType!), declaration, AttributeRenderer.Render(member)), official)
            : $"{reference}\n    is not public";
    }

    private Type? TypeOf(ApiReference reference) => assemblies[reference.Assembly].GetType(reference.Type, throwOnError: false);

    /// <summary>The member, on the type or on one that it derives from; an accessor stands for its property or event.</summary>
    private static MemberInfo? Find(Type type, string reference)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            foreach (var member in part.GetMembers(All))
            {
                if (string.Equals(SignatureText.Of(member), reference, StringComparison.Ordinal))
                    return OwnerOf(part, member);
                if (member is PropertyInfo or FieldInfo && string.Equals(SignatureText.Named(member.Name), reference, StringComparison.Ordinal))
                    return member;
            }
        }

        return null;
    }

    private static MemberInfo OwnerOf(Type type, MemberInfo member) =>
        member is not MethodInfo { IsSpecialName: true } accessor ? member
        : (MemberInfo?)type.GetProperties(All).FirstOrDefault(each => accessor == each.GetMethod || accessor == each.SetMethod)
            ?? (MemberInfo?)type.GetEvents(All).FirstOrDefault(each => accessor == each.AddMethod || accessor == each.RemoveMethod)
            ?? accessor;
}
