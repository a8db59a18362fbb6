namespace Ecom.Functions.Platform.Instances;

/// <summary>Body of a 202: the engine has the order; what comes of it is to be seen at the instance's address.</summary>
/// <param name="Id">The instance.</param>
/// <param name="Location">Where to look.</param>
/// <param name="Note">What the order does not do, and what follows from it.</param>
public sealed record InstanceCommanded(string Id, string Location, string? Note);
