using System.Text.RegularExpressions;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Archive;

/// <summary>Paths and hashes that the archive takes.</summary>
internal static partial class ArchivePath
{
    private const int MaxLength = 512;

    public static void Ensure(string path)
    {
        if (path is not { Length: > 0 and <= MaxLength } || !Form().IsMatch(path))
        {
            throw new ArgumentException(
                "A path has segments of letters, digits, '.', '_' and '-' that do not start with '.', parted by '/', 512 characters at most.",
                nameof(path));
        }
    }

    public static void EnsureHash(string sha256)
    {
        if (!Sha256Hex.IsValid(sha256))
        {
            throw new ArgumentException("A hash is SHA-256 in lower-case hex: 64 characters.", nameof(sha256));
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
