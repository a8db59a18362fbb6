namespace Microsoft.DurableTask.Abstractions;

/// <summary>Orders versions of orchestrations.</summary>
public static class TaskOrchestrationVersioningUtils
{
    /// <summary>Compares two versions: no version comes first, numbers such as 1.2.10 by their parts, everything else as text without case.</summary>
    /// <param name="sourceVersion">One version.</param>
    /// <param name="otherVersion">The other version.</param>
    /// <returns>Below zero when the first is older, zero when they are the same, above zero when it is newer.</returns>
    public static int CompareVersions(string sourceVersion, string otherVersion)
    {
        var (sourceMissing, otherMissing) = (string.IsNullOrWhiteSpace(sourceVersion), string.IsNullOrWhiteSpace(otherVersion));
        if (sourceMissing || otherMissing)
        {
            return otherMissing.CompareTo(sourceMissing);
        }

        return Version.TryParse(sourceVersion, out var source) && Version.TryParse(otherVersion, out var other)
            ? source.CompareTo(other)
            : string.Compare(sourceVersion, otherVersion, StringComparison.OrdinalIgnoreCase);
    }
}
