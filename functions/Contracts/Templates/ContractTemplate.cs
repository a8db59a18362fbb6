using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>A versioned text that drafts start from.</summary>
/// <param name="Id">Identifies the template over all its versions, for example <c>merchant-cooperation</c>.</param>
/// <param name="Version">Version from 1; a published version never changes.</param>
/// <param name="Kind">The kind of contract that it is for.</param>
/// <param name="Title">Chinese title, the default title of a draft.</param>
/// <param name="TitleEn">English title, for lists.</param>
/// <param name="Clauses">Its clauses in order.</param>
public sealed record ContractTemplate(
    string Id,
    int Version,
    ContractDocumentKind Kind,
    string Title,
    string TitleEn,
    IReadOnlyList<TemplateClause> Clauses);
