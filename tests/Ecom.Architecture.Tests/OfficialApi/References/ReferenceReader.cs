using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>Reads from an assembly's metadata every type and member that it refers to in other assemblies.</summary>
public sealed class ReferenceReader
{
    private readonly SignatureDecoder decoder = new();
    private readonly MetadataReader reader;
    private readonly Func<string, bool> isWanted;

    private ReferenceReader(MetadataReader reader, Func<string, bool> isWanted) => (this.reader, this.isWanted) = (reader, isWanted);

    /// <summary>The references into the wanted assemblies, each once.</summary>
    /// <param name="image">The assembly's file.</param>
    /// <param name="isWanted">Which assemblies, by their simple names.</param>
    public static IReadOnlyList<ApiReference> Read(byte[] image, Func<string, bool> isWanted)
    {
        using var file = new PEReader(ImmutableArray.Create(image));
        var all = new ReferenceReader(file.GetMetadataReader(), isWanted);
        return [.. all.Types().Concat(all.Members()).Concat(all.NamedArguments()).Distinct().OrderBy(each => each.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The full name of a type, as reflection writes it.</summary>
    internal static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private IEnumerable<ApiReference> Types() => reader.TypeReferences.Select(type => Of(type)).OfType<ApiReference>();

    private IEnumerable<ApiReference> Members()
    {
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (Of(member.Parent) is not { } type)
                continue;
            var name = reader.GetString(member.Name);
            if (member.GetKind() == MemberReferenceKind.Field)
            {
                yield return type with { Member = SignatureText.Field(name, member.DecodeFieldSignature(decoder, null).Text) };
                continue;
            }

            var signature = member.DecodeMethodSignature(decoder, null);
            yield return type with
            {
                Member = SignatureText.Method(
                    name, signature.GenericParameterCount, signature.ParameterTypes.Select(each => each.Text), signature.ReturnType.Text),
            };
        }
    }

    /// <summary>Properties that attributes set stand in the metadata by their names only.</summary>
    private IEnumerable<ApiReference> NamedArguments()
    {
        foreach (var attribute in reader.CustomAttributes.Select(reader.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || Of(reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) is not { } type)
                continue;
            foreach (var argument in attribute.DecodeValue(decoder).NamedArguments)
            {
                yield return type with { Member = SignatureText.Named(argument.Name!) };
            }
        }
    }

    private ApiReference? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference when AssemblyOf((TypeReferenceHandle)handle) is { } assembly && isWanted(assembly) =>
            new ApiReference(assembly, NameOf(reader, (TypeReferenceHandle)handle)),
        HandleKind.TypeSpecification => Of(reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(decoder, null).Head),
        _ => null,
    };

    private string? AssemblyOf(TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => AssemblyOf((TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name),
            _ => null,
        };
    }
}
