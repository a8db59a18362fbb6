#nullable disable annotations // As in the official package, which says nothing about null here.
using System.Runtime.Serialization;

namespace DurableTask.Core;

#pragma warning disable CA1051 // Fields in the official package too.

/// <summary>The orchestration that called a sub-orchestration.</summary>
public class ParentInstance : IExtensibleDataObject
{
    /// <summary>The parent's orchestrator.</summary>
    public string Name;

    /// <summary>The parent.</summary>
    public OrchestrationInstance OrchestrationInstance;

    /// <summary>The number of the event that called.</summary>
    public int TaskScheduleId;

    /// <summary>The version of the parent's orchestrator.</summary>
    public string Version;

    /// <summary>Data of newer versions that this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
