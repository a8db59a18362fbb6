using Ecom.LocalHost.DurableTask.Registration;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities that a worker can run, by name and version.</summary>
/// <remarks>Names are compared without case. Adding a name and version twice is an <see cref="ArgumentException"/>.</remarks>
public sealed partial class DurableTaskRegistry
{
    private static readonly Task<object?> Nothing = Task.FromResult<object?>(null);

    internal Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskActivity>> ActivitiesByVersion { get; } = [];

    internal Dictionary<TaskVersionKey, Func<IServiceProvider, ITaskOrchestrator>> OrchestratorsByVersion { get; } = [];

    /// <summary>Lists the orchestrators; a name with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() =>
        OrchestratorsByVersion.Select(added => KeyValuePair.Create(new TaskName(added.Key.Name), added.Value));

    /// <summary>Lists the activities; a name with several versions comes several times.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() =>
        ActivitiesByVersion.Select(added => KeyValuePair.Create(new TaskName(added.Key.Name), added.Value));

    private static void Add<TTask>(
        Dictionary<TaskVersionKey, Func<IServiceProvider, TTask>> tasks,
        TaskName name,
        TaskVersion version,
        Func<IServiceProvider, TTask> factory)
    {
        if (string.IsNullOrEmpty(name.Name))
        {
            throw new ArgumentException("A task needs a name.", nameof(name));
        }

        if (!tasks.TryAdd(new TaskVersionKey(name, version), factory))
        {
            var which = version.Version.Length == 0 ? $"'{name}'" : $"'{name}' with version '{version.Version}'";
            throw new ArgumentException($"An {typeof(TTask).Name} named {which} is already added.", nameof(name));
        }
    }
}
