#nullable disable annotations // As in the official package, which says nothing about null here.
using DurableTask.Core.Tracing;

namespace DurableTask.Core;

/// <summary>An event that carries the trace it belongs to.</summary>
public interface ISupportsDurableTraceContext
{
    /// <summary>The trace it belongs to.</summary>
    DistributedTraceContext ParentTraceContext { get; set; }
}
