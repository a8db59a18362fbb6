namespace Microsoft.DurableTask;

/// <summary>Names a class-based orchestrator or activity, and says which version of it the class is.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DurableTaskAttribute : Attribute
{
    /// <summary>Marks the class as a durable task.</summary>
    /// <param name="name">The task's name; null or empty takes the class's name.</param>
    public DurableTaskAttribute(string? name = null) => Name = string.IsNullOrEmpty(name) ? default : new TaskName(name);

    /// <summary>The task's name; the default value when the class's name counts.</summary>
    public TaskName Name { get; }

    /// <summary>The version that the class implements; null or empty when it has none.</summary>
    public string? Version { get; set; }
}
