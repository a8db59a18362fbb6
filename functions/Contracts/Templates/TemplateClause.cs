namespace Ecom.Functions.Contracts.Templates;

/// <summary>A clause of a template.</summary>
/// <param name="Id">Identifies the clause within its template over all versions, for example <c>payment</c>.</param>
/// <param name="Heading">Chinese heading.</param>
/// <param name="HeadingEn">English heading.</param>
/// <param name="Text">Chinese text; line breaks separate paragraphs.</param>
/// <param name="Mandatory">Whether a draft without it is non-standard.</param>
public sealed record TemplateClause(string Id, string Heading, string HeadingEn, string Text, bool Mandatory);
