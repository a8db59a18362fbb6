using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>The templates that drafts start from.</summary>
public interface IContractTemplates
{
    /// <summary>All templates of all versions, by id and version.</summary>
    IReadOnlyList<ContractTemplate> All { get; }

    /// <summary>The newest version for a kind.</summary>
    /// <param name="kind">The kind of contract.</param>
    ContractTemplate Latest(ContractDocumentKind kind);

    /// <summary>One template; null when there is none.</summary>
    /// <param name="id">The template.</param>
    /// <param name="version">The version; null for the newest.</param>
    ContractTemplate? Find(string id, int? version = null);
}
