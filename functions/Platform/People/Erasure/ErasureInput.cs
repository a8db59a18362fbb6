namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>What an erasure is told.</summary>
/// <param name="Key">Stands for the person.</param>
/// <param name="Sealed">Person, ground and who asks, sealed: history is durable plain text.</param>
public sealed record ErasureInput(string Key, string Sealed);
