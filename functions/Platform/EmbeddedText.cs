namespace Ecom.Functions.Platform;

/// <summary>Reads data files that are part of the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>Names of all files whose name begins so.</summary>
    /// <param name="prefix">The beginning.</param>
    public static IEnumerable<string> Names(string prefix) => typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a file, with LF line ends.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="FileNotFoundException">The assembly has no such file.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The assembly has no embedded file '{name}'.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
