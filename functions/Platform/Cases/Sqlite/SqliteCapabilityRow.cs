using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>A capability as its row.</summary>
internal sealed record SqliteCapabilityRow
{
    public required string TokenHash { get; init; }

    public required string Purpose { get; init; }

    public required string Subject { get; init; }

    public required string ExpiresAt { get; init; }

    public string? UsedAt { get; init; }

    public string? UsedBy { get; init; }

    public long Revoked { get; init; }

    public Capability ToCapability() => new(TokenHash, Purpose, Subject, LedgerTime.Parse(ExpiresAt))
    {
        UsedAt = UsedAt is null ? null : LedgerTime.Parse(UsedAt),
        UsedBy = UsedBy,
    };
}
