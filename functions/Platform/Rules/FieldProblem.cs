namespace Ecom.Functions.Platform.Rules;

/// <summary>One thing wrong with one field of the input.</summary>
/// <param name="Field">JSON pointer (RFC 6901) of the field, such as <c>/terms/value/currency</c>.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record FieldProblem(string Field, string Reason);
