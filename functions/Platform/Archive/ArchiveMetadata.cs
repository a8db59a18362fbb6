using System.Globalization;

namespace Ecom.Functions.Platform.Archive;

/// <summary>What stands beside a blob as its metadata.</summary>
internal static class ArchiveMetadata
{
    private const string Sha256 = "sha256";
    private const string KeepUntil = "keepuntil";
    private const string DeleteAfter = "deleteafter";
    private const string Day = "yyyy-MM-dd";

    public static Dictionary<string, string> Write(string sha256, Retention? retention)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Sha256] = sha256 };
        if (retention is not null)
        {
            metadata[KeepUntil] = retention.KeepUntil.ToString(Day, CultureInfo.InvariantCulture);
            if (retention.DeleteAfter is { } last)
            {
                metadata[DeleteAfter] = last.ToString(Day, CultureInfo.InvariantCulture);
            }
        }

        return metadata;
    }

    /// <summary>The hash; empty when there is none, which no content has.</summary>
    public static string HashOf(IDictionary<string, string> metadata) => metadata.TryGetValue(Sha256, out var hash) ? hash : "";

    public static Retention? RetentionOf(IDictionary<string, string> metadata) => metadata.TryGetValue(KeepUntil, out var floor)
        ? new Retention(Parse(floor), metadata.TryGetValue(DeleteAfter, out var ceiling) ? Parse(ceiling) : null)
        : null;

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);
}
