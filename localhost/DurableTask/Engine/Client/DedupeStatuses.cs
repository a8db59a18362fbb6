using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>Statuses of an instance that refuse a new start of its id.</summary>
internal static class DedupeStatuses
{
    /// <summary>Unless said otherwise, a live instance refuses and an ended one is replaced.</summary>
    public static readonly IReadOnlyCollection<OrchestrationRuntimeStatus> Live =
        [.. Enum.GetValues<OrchestrationRuntimeStatus>().Where(static status => status.IsLive())];

    /// <exception cref="ArgumentException">A name is no status.</exception>
    public static IReadOnlyCollection<OrchestrationRuntimeStatus> Parse(IReadOnlyList<string>? names) => names is null
        ? Live
        : [.. names.Select(Parse)];

    private static OrchestrationRuntimeStatus Parse(string name) => Enum.TryParse<OrchestrationRuntimeStatus>(name, ignoreCase: true, out var status)
        ? status
        : throw new ArgumentException($"'{name}' is not an orchestration status.", nameof(name));
}
