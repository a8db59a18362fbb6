namespace Ecom.Functions.Platform.Archive;

/// <summary>How long a document must be kept, and when it must be gone.</summary>
/// <param name="KeepUntil">Not deleted before this day (the floor, such as 3 years after completion: 电子商务法 31).</param>
/// <param name="DeleteAfter">Deleted after this day (the ceiling); null for none.</param>
public sealed record Retention(DateOnly KeepUntil, DateOnly? DeleteAfter)
{
    /// <summary>The later floor and the later ceiling of two; a ceiling that one of them lacks is the other's.</summary>
    /// <param name="other">The other.</param>
    public Retention Extend(Retention? other) => other is null
        ? this
        : new Retention(
            KeepUntil > other.KeepUntil ? KeepUntil : other.KeepUntil,
            DeleteAfter is null || other.DeleteAfter > DeleteAfter ? other.DeleteAfter : DeleteAfter);
}
