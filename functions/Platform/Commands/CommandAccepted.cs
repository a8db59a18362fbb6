namespace Ecom.Functions.Platform.Commands;

/// <summary>Body of a 202: the command was taken; its effect is to be seen at the contract's address.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Location">Where to look.</param>
public sealed record CommandAccepted(string Id, string Location);
