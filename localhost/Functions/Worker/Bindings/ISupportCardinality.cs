namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A trigger that can hand over events one by one or in batches.</summary>
public interface ISupportCardinality
{
    /// <summary>How many events one run is given.</summary>
    Cardinality Cardinality { get; set; }
}
