namespace Ecom.Functions.Platform.Pages;

/// <summary>Keeps links and forms on this site.</summary>
internal static class SitePath
{
    /// <summary>Returns a path of this site.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">Not a path, but an address that may lead elsewhere or run something.</exception>
    public static string Check(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
            ? path
            : throw new ArgumentException("A link of a page must be a path of this site that begins with '/'.", nameof(path));
}
