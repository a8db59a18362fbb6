namespace Ecom.Functions.Contracts.Documents;

/// <summary>The fonts of the contract documents, loaded once for the process.</summary>
internal static class ContractFonts
{
    private static readonly Lazy<TrueTypeFont> Regular = new(() => Load(ContractTypeface.Regular));
    private static readonly Lazy<TrueTypeFont> Bold = new(() => Load(ContractTypeface.Bold));

    /// <summary>The font of a weight.</summary>
    /// <param name="typeface">The weight.</param>
    public static TrueTypeFont Of(ContractTypeface typeface) => (typeface == ContractTypeface.Bold ? Bold : Regular).Value;

    private static TrueTypeFont Load(ContractTypeface typeface) => new(ContractFontFiles.Read(typeface));
}
