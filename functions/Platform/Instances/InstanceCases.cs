using Ecom.Functions.Platform.Cases;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Tells whose lifecycle an instance is: that of a case has the case's id.</summary>
/// <param name="kinds">The kinds of cases.</param>
/// <param name="snapshots">The cases.</param>
public sealed class InstanceCases(IEnumerable<ICaseProjection> kinds, ICaseSnapshots snapshots)
{
    /// <summary>The case whose lifecycle an instance is; null when it is none.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<InstanceCase?> OfAsync(string instanceId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instanceId);
        if (kinds.FirstOrDefault(each => instanceId.StartsWith($"{each.Kind}-", StringComparison.Ordinal)) is not { } kind) return null;
        return await snapshots.FindAsync(instanceId, cancellationToken) is { Index.State: var state }
            ? new InstanceCase(instanceId, state, kind.OpenStates.Contains(state, StringComparer.Ordinal))
            : null;
    }
}
