namespace Ecom.Functions.Platform.Cases.Capabilities;

/// <summary>What the holder of a token may do, once.</summary>
/// <param name="TokenHash">The token's hash, by <see cref="CapabilityToken.Hash"/>.</param>
/// <param name="Purpose">What for, such as <c>sign</c>.</param>
/// <param name="Subject">On what, such as a case id and a signer: <c>contract-7f3c1a/signer-2</c>.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record Capability(string TokenHash, string Purpose, string Subject, DateTimeOffset ExpiresAt)
{
    /// <summary>When it was used up; null while it was not.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The id of the use that used it up.</summary>
    public string? UsedBy { get; init; }
}
