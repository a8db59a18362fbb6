namespace Ecom.Platform.Tests.Stores;

/// <summary>The state of the cases that tests use.</summary>
public sealed record ParcelState(
    string Title, string Status, string? Number, string? Owner, IReadOnlyList<string> Parties, DateTimeOffset? DueAt, string? Queue,
    DateTimeOffset? NextAt = null);
