namespace Ecom.Functions.Contracts.Documents;

/// <summary>Reads the font files that the build copies beside the application.</summary>
internal static class ContractFontFiles
{
    /// <summary>Reads the file of one weight.</summary>
    /// <param name="typeface">The weight.</param>
    /// <exception cref="FileNotFoundException">The build did not copy it.</exception>
    public static byte[] Read(ContractTypeface typeface)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fonts", $"NotoSansSC-{typeface}.ttf");
        return File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new FileNotFoundException(
                $"The font file '{path}' is missing. The build of functions/Ecom.Functions.csproj restores it from npm and copies it there.",
                path);
    }
}
