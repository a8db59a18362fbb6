using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Spreads cases over the nights of a week, so that a comparison that costs something looks at each once a week.</summary>
/// <remarks>A case has its night by its id alone: nothing is remembered of what was compared, so nothing can be lost.</remarks>
public static class CaseNights
{
    /// <summary>How many nights there are.</summary>
    public const int Count = 7;

    /// <summary>When a night begins, in UTC; its run comes an hour later, and a timer that fires early is still in the night.</summary>
    private static readonly TimeSpan Begins = TimeSpan.FromHours(18);

    /// <summary>The night of a case: 0 to 6.</summary>
    /// <param name="caseId">The case.</param>
    public static int Of(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(caseId))) % Count);
    }

    /// <summary>The nights whose cases a run is to look at: this one, and those since the last run; all when there was none.</summary>
    /// <param name="last">When the last run was; null or the default value when none is known.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlySet<int> Due(DateTime? last, DateTimeOffset now)
    {
        var tonight = Number(now);
        var first = last is { } ran && ran != default ? Number(new DateTimeOffset(ran, TimeSpan.Zero)) + 1 : tonight - Count + 1;
        var many = Math.Clamp(tonight - first + 1, 1, Count);
        return Enumerable.Range(0, (int)many).Select(back => (int)((tonight - back) % Count)).ToHashSet();
    }

    private static long Number(DateTimeOffset instant) => (instant.UtcTicks - Begins.Ticks) / TimeSpan.TicksPerDay;
}
