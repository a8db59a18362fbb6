using System.Reflection;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Reads a task class's name and version from its <see cref="DurableTaskAttribute"/>.</summary>
internal static class TaskTypes
{
    public static TaskName NameOf(Type type) =>
        type.GetCustomAttribute<DurableTaskAttribute>(inherit: false)?.Name is { Name: { Length: > 0 } } named ? named : new TaskName(type.Name);

    public static TaskVersion VersionOf(Type type) => new(type.GetCustomAttribute<DurableTaskAttribute>(inherit: false)?.Version);

    /// <exception cref="ArgumentException">The type is abstract or no <typeparamref name="TTask"/>.</exception>
    public static void RequireConcrete<TTask>(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!typeof(TTask).IsAssignableFrom(type) || type.IsAbstract)
        {
            throw new ArgumentException($"{type} must be a concrete class that is a {typeof(TTask)}.", nameof(type));
        }
    }
}
