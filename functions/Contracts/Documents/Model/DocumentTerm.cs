namespace Ecom.Functions.Contracts.Documents;

/// <summary>A term that has no type of its own.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">What is agreed.</param>
public sealed record DocumentTerm(string Label, string Value);
