namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>An erasure is under way.</summary>
/// <param name="Id">Stands for the person; the same for every request.</param>
public sealed record ErasureAccepted(string Id);
