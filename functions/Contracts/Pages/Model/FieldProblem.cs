namespace Ecom.Functions.Contracts.Pages;

/// <summary>A problem of one field of a form.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record FieldProblem(SignPageField Field, FieldProblemKind Kind);
