namespace Ecom.Functions.Platform.Cases.Capabilities;

/// <summary>One-time links: the store knows the hash of a token only, so that a copy of the store opens nothing.</summary>
public interface ICapabilityStore
{
    /// <summary>Issues a capability. The same one again is a retry and changes nothing.</summary>
    /// <param name="capability">The capability.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">The token's hash stands for another purpose or subject.</exception>
    Task IssueAsync(Capability capability, CancellationToken cancellationToken = default);

    /// <summary>What a token opens, used, expired or not; null for an unknown or revoked one.</summary>
    /// <param name="tokenHash">The token's hash, by <see cref="CapabilityToken.Hash"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Capability?> FindAsync(string tokenHash, CancellationToken cancellationToken = default);

    /// <summary>Uses a capability up. One use wins; the same use again is a retry of it.</summary>
    /// <param name="tokenHash">The token's hash.</param>
    /// <param name="purpose">What it must be for.</param>
    /// <param name="use">The id of this use, such as the command's; the same at a retry.</param>
    /// <param name="cancellationToken">Gives up waiting; it may still be used up.</param>
    Task<CapabilityUse> UseAsync(string tokenHash, string purpose, string use, CancellationToken cancellationToken = default);

    /// <summary>Ends all unused capabilities of a subject for a purpose, since a new link replaces them or nothing is to be opened any more.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="except">The hash of one that stays, if any.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task RevokeAsync(string purpose, string subject, string? except = null, CancellationToken cancellationToken = default);
}
