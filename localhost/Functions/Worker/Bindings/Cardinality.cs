namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>How many events one run of a function is given.</summary>
public enum Cardinality
{
    /// <summary>A batch.</summary>
    Many = 0,

    /// <summary>One.</summary>
    One = 1,
}
