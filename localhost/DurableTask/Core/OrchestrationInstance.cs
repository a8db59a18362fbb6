#nullable disable annotations // As in the official package, which says nothing about null here.
using System.Runtime.Serialization;

namespace DurableTask.Core;

/// <summary>An instance and one run of it: it gets a new run whenever it starts over.</summary>
public class OrchestrationInstance : IExtensibleDataObject
{
    /// <summary>The instance id.</summary>
    public string InstanceId { get; set; }

    /// <summary>The id of the run.</summary>
    public string ExecutionId { get; set; }

    /// <summary>Data of newer versions that this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(InstanceId, ExecutionId);

    /// <summary>Both ids.</summary>
    public override string ToString() => $"[InstanceId: {InstanceId}, ExecutionId: {ExecutionId}]";
}
