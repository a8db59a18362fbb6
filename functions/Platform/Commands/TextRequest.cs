namespace Ecom.Functions.Platform.Commands;

/// <summary>Body of a request that says something.</summary>
/// <param name="Text">What is said.</param>
public sealed record TextRequest(string Text);
