using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Which orchestrations of a kind of case have not ended.</summary>
internal static class LivingInstances
{
    private static readonly OrchestrationRuntimeStatus[] Alive =
        [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Suspended];

    /// <summary>Their instance ids, those of their parts among them.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="prefix">What the ids begin with.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<HashSet<string>> IdsAsync(DurableTaskClient client, string prefix, CancellationToken cancellationToken)
    {
        OrchestrationQuery query = new(Statuses: Alive, InstanceIdPrefix: prefix, PageSize: 1000);
        HashSet<string> ids = new(StringComparer.Ordinal);
        await foreach (var instance in client.GetAllInstancesAsync(query).WithCancellation(cancellationToken)) _ = ids.Add(instance.InstanceId);
        return ids;
    }
}
