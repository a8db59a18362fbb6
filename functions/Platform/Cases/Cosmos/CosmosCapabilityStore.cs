using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>One-time links in Cosmos DB.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class CosmosCapabilityStore(CosmosStore store, TimeProvider clock) : ICapabilityStore
{
    /// <inheritdoc/>
    public Task IssueAsync(Capability capability, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(capability);
        return ChangeAsync<bool>(
            capability.TokenHash,
            standing =>
            {
                if (standing is null)
                {
                    return new(true, CosmosCapabilityDocument.Of(capability));
                }

                CapabilityRules.EnsureSame(standing.Capability, capability);
                return new(false);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Capability?> FindAsync(string tokenHash, CancellationToken cancellationToken = default)
    {
        CapabilityRules.EnsureHash(tokenHash);
        var container = await store.ContainerAsync(CosmosContainer.Capabilities, cancellationToken);
        var (document, _) = await container.FindAsync<CosmosCapabilityDocument>(tokenHash, tokenHash, cancellationToken);
        return document is { Revoked: false } ? document.Capability : null;
    }

    /// <inheritdoc/>
    public Task<CapabilityUse> UseAsync(
        string tokenHash, string purpose, string use, CancellationToken cancellationToken = default) => ChangeAsync<CapabilityUse>(
            tokenHash,
            standing =>
            {
                var valid = standing is { Revoked: false } ? standing.Capability : null;
                var (outcome, keep) = CapabilityRules.Use(valid, purpose, use, clock.GetUtcNow());
                return new(outcome, keep is null ? null : CosmosCapabilityDocument.Of(keep));
            },
            cancellationToken);

    /// <inheritdoc/>
    public async Task RevokeAsync(string purpose, string subject, string? except = null, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Capabilities, cancellationToken);
        var query = new QueryDefinition(
                "SELECT VALUE c.id FROM c WHERE c.purpose = @purpose AND c.subject = @subject AND c.used = false AND c.revoked = false")
            .WithParameter("@purpose", purpose)
            .WithParameter("@subject", subject);
        foreach (var id in await container.QueryAsync<string>(query, null, int.MaxValue, cancellationToken))
        {
            if (!string.Equals(id, except, StringComparison.Ordinal))
            {
                await ChangeAsync<bool>(
                    id,
                    static standing => standing is { Used: false } ? new(true, standing with { Revoked = true }) : new(false),
                    cancellationToken);
            }
        }
    }

    private async Task<TResult> ChangeAsync<TResult>(
        string tokenHash,
        Func<CosmosCapabilityDocument?, CosmosChange<CosmosCapabilityDocument, TResult>> decide,
        CancellationToken cancellationToken)
    {
        CapabilityRules.EnsureHash(tokenHash);
        var container = await store.ContainerAsync(CosmosContainer.Capabilities, cancellationToken);
        return await container.ChangeAsync(tokenHash, tokenHash, decide, cancellationToken);
    }
}
