namespace Ecom.Functions.Platform.Instances;

/// <summary>The case whose lifecycle an instance is.</summary>
/// <param name="Id">The case.</param>
/// <param name="State">Where it stands, as lists name it.</param>
/// <param name="IsOpen">Whether it lives: a sweep then starts its lifecycle again from the ledger when it finds none that runs.</param>
public sealed record InstanceCase(string Id, string State, bool IsOpen);
