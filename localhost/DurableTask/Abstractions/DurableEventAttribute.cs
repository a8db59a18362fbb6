namespace Microsoft.DurableTask;

/// <summary>Says that a type is the payload of an external event, and under which name the event is raised.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class DurableEventAttribute : Attribute
{
    /// <summary>Marks the type as an event's payload.</summary>
    /// <param name="name">The event's name; null or empty takes the type's name.</param>
    public DurableEventAttribute(string? name = null) => Name = string.IsNullOrEmpty(name) ? default : new TaskName(name);

    /// <summary>The event's name; the default value when the type's name counts.</summary>
    public TaskName Name { get; }
}
