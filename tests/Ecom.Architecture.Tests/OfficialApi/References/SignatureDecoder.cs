using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>Reads the types of signatures and attributes in an assembly's metadata.</summary>
public sealed class SignatureDecoder : ISignatureTypeProvider<SignatureType, object?>, ICustomAttributeTypeProvider<SignatureType>
{
    public SignatureType GetPrimitiveType(PrimitiveTypeCode typeCode) => new($"System.{typeCode}");

    public SignatureType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        new(ReferenceReader.NameOf(reader, handle), handle);

    public SignatureType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        new(reader.GetString(reader.GetTypeDefinition(handle).Name), handle);

    public SignatureType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public SignatureType GetGenericInstantiation(SignatureType genericType, ImmutableArray<SignatureType> typeArguments) =>
        genericType with { Text = $"{genericType.Text}<{string.Join(", ", typeArguments.Select(each => each.Text))}>" };

    public SignatureType GetGenericTypeParameter(object? genericContext, int index) => new($"!{index}");

    public SignatureType GetGenericMethodParameter(object? genericContext, int index) => new($"!!{index}");

    public SignatureType GetByReferenceType(SignatureType elementType) => new(elementType.Text + "&");

    public SignatureType GetPointerType(SignatureType elementType) => new(elementType.Text + "*");

    public SignatureType GetSZArrayType(SignatureType elementType) => new(elementType.Text + "[]");

    public SignatureType GetArrayType(SignatureType elementType, ArrayShape shape) => new($"{elementType.Text}[{new string(',', shape.Rank - 1)}]");

    public SignatureType GetModifiedType(SignatureType modifier, SignatureType unmodifiedType, bool isRequired) => unmodifiedType;

    public SignatureType GetPinnedType(SignatureType elementType) => elementType;

    public SignatureType GetFunctionPointerType(MethodSignature<SignatureType> signature) => new("function pointer");

    public SignatureType GetSystemType() => new("System.Type");

    public SignatureType GetTypeFromSerializedName(string name) => new(name.Split(',')[0]);

    public bool IsSystemType(SignatureType type) => type.Text == "System.Type";

    /// <summary>Enumerations of the official API in attributes are whole numbers of 32 bits.</summary>
    public PrimitiveTypeCode GetUnderlyingEnumType(SignatureType type) => PrimitiveTypeCode.Int32;
}
