namespace Microsoft.Azure.Functions.Worker.Converters;

/// <summary>Names the type that converts what arrives into a parameter.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Parameter,
    AllowMultiple = true)]
public class InputConverterAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="converterType">The type that converts.</param>
    public InputConverterAttribute(Type converterType) => ConverterType = converterType;

    /// <summary>The type that converts.</summary>
    public Type ConverterType { get; }
}
