using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>A task's name and version, both compared without case.</summary>
internal readonly struct TaskVersionKey(TaskName name, TaskVersion version) : IEquatable<TaskVersionKey>
{
    public string Name { get; } = name.Name;

    public string Version { get; } = version.Version;

    public bool Equals(TaskVersionKey other) =>
        string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is TaskVersionKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(
        StringComparer.OrdinalIgnoreCase.GetHashCode(Name),
        StringComparer.OrdinalIgnoreCase.GetHashCode(Version));
}
