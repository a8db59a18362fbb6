using Ecom.Functions.Platform.Ledger;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecom.Functions.Platform.Health;

/// <summary>Whether the ledger answers: without it no case can go on.</summary>
/// <param name="ledger">The ledger.</param>
internal sealed class LedgerHealth(ILedger ledger) : IHealthCheck
{
    /// <summary>A case that never is: reading it costs as little as a question can.</summary>
    private const string NoCase = "health-0";

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // What it throws the health service logs and counts as unhealthy.
        _ = await ledger.ReadAsync(NoCase, cancellationToken: cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
