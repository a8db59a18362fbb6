using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>The compiler's nullability flags of one type reference, taken in the order in which the reference is written.</summary>
/// <remarks>0 says nothing, 1 is not null, 2 may be null. One flag stands for all when they are the same.</remarks>
public sealed class NullableFlags
{
    private const string FlagsAttribute = "System.Runtime.CompilerServices.NullableAttribute";
    private const string ContextAttribute = "System.Runtime.CompilerServices.NullableContextAttribute";

    private readonly byte[] flags;
    private int next;

    private NullableFlags(byte[] flags) => this.flags = flags;

    /// <summary>For references of which nothing is known, such as base types.</summary>
    public static NullableFlags None => new([0]);

    /// <summary>Reads the flags of a parameter or of a returned value.</summary>
    public static NullableFlags Of(ParameterInfo parameter) => new(Read(parameter.GetCustomAttributesData()) ?? [Context(parameter.Member)]);

    /// <summary>Reads the flags of a property, field, event or type parameter.</summary>
    public static NullableFlags Of(MemberInfo member) => new(Read(member.GetCustomAttributesData()) ?? [Context(member)]);

    /// <summary>Takes the next flag: may the reference be null?</summary>
    public bool TakeMayBeNull() => Take() == 2;

    /// <summary>Takes the next flag.</summary>
    public byte Take() => flags.Length == 1 ? flags[0] : flags[next++];

    private static byte[]? Read(IEnumerable<CustomAttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == FlagsAttribute)?.ConstructorArguments[0].Value switch
        {
            byte all => [all],
            IReadOnlyCollection<CustomAttributeTypedArgument> each => [.. each.Select(flag => (byte)flag.Value!)],
            _ => null,
        };

    private static byte Context(MemberInfo? member)
    {
        for (var scope = member is Type { IsGenericParameter: true } type ? (MemberInfo?)type.DeclaringMethod ?? type.DeclaringType : member;
             scope is not null;
             scope = scope.DeclaringType)
        {
            var context = scope.GetCustomAttributesData().FirstOrDefault(attribute => attribute.AttributeType.FullName == ContextAttribute);
            if (context is not null)
            {
                return (byte)context.ConstructorArguments[0].Value!;
            }
        }

        return 0;
    }
}
