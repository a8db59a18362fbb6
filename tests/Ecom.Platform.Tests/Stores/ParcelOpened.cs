namespace Ecom.Platform.Tests.Stores;

public sealed record ParcelOpened(
    string Title,
    string? Number = null,
    string? Owner = null,
    IReadOnlyList<string>? Parties = null,
    DateTimeOffset? DueAt = null,
    string? Queue = null);
