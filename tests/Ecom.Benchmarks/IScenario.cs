namespace Ecom.Benchmarks;

/// <summary>One thing to measure; prints its rows of the report.</summary>
internal interface IScenario
{
    /// <summary>Chooses it on the command line.</summary>
    string Name { get; }

    /// <summary>Measures and prints.</summary>
    Task RunAsync();
}
