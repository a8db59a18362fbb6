namespace Ecom.Functions.Contracts.Documents;

/// <summary>A clause of a contract.</summary>
/// <param name="Heading">Its heading without a number; the layout numbers clauses (第一条 …).</param>
/// <param name="Text">Its text; line breaks separate paragraphs.</param>
public sealed record DocumentClause(string Heading, string Text);
