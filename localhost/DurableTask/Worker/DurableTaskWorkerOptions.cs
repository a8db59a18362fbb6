using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Worker;

/// <summary>Settings of a worker.</summary>
public class DurableTaskWorkerOptions
{
    private DataConverter? dataConverter;

    /// <summary>Which versions of orchestrations a worker takes.</summary>
    public enum VersionMatchStrategy
    {
        /// <summary>All: versions are not compared.</summary>
        None = 0,

        /// <summary>Only the worker's own version.</summary>
        Strict = 1,

        /// <summary>The worker's own version and older ones.</summary>
        CurrentOrOlder = 2,
    }

    /// <summary>What happens to an orchestration whose version the worker does not take.</summary>
    public enum VersionFailureStrategy
    {
        /// <summary>It stays for another worker.</summary>
        Reject = 0,

        /// <summary>It fails.</summary>
        Fail = 1,
    }

    /// <summary>Turns inputs, outputs and events into text: the one that is set, else the registered one, else JSON.</summary>
    public DataConverter DataConverter
    {
        get => dataConverter ?? JsonDataConverter.Default;
        set => dataConverter = value;
    }

    /// <summary>How much runs at the same time.</summary>
    public ConcurrencyOptions Concurrency { get; } = new();

    /// <summary>Which versions of orchestrations the worker takes; null takes all.</summary>
    public VersioningOptions? Versioning { get; set; }

    /// <summary>Whether <see cref="Versioning"/> is set.</summary>
    public bool IsVersioningSet => Versioning is not null;

    [MemberNotNullWhen(true, nameof(dataConverter))]
    internal bool DataConverterIsSet => dataConverter is not null;

    internal void ApplyTo(DurableTaskWorkerOptions other)
    {
        if (DataConverterIsSet)
        {
            other.DataConverter = dataConverter;
        }

        other.Versioning = Versioning;
        other.Concurrency.MaximumConcurrentActivityWorkItems = Concurrency.MaximumConcurrentActivityWorkItems;
        other.Concurrency.MaximumConcurrentOrchestrationWorkItems = Concurrency.MaximumConcurrentOrchestrationWorkItems;
    }

    /// <summary>How much runs at the same time.</summary>
    public class ConcurrencyOptions
    {
        /// <summary>How many activities at most; 100 for each processor unless set.</summary>
        public int MaximumConcurrentActivityWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        /// <summary>How many turns of orchestrations at most; 100 for each processor unless set.</summary>
        public int MaximumConcurrentOrchestrationWorkItems { get; set; } = 100 * Environment.ProcessorCount;
    }

    /// <summary>Which versions of orchestrations a worker takes.</summary>
    public class VersioningOptions
    {
        /// <summary>The worker's version; empty for none.</summary>
        public string Version { get; set; } = string.Empty;

        /// <summary>The version of sub-orchestrations that are called without one; empty for none.</summary>
        public string DefaultVersion { get; set; } = string.Empty;

        /// <summary>How versions are compared.</summary>
        public VersionMatchStrategy MatchStrategy { get; set; } = VersionMatchStrategy.None;

        /// <summary>What happens to an orchestration that the worker does not take.</summary>
        public VersionFailureStrategy FailureStrategy { get; set; } = VersionFailureStrategy.Reject;
    }
}
