using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Platform;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>The templates of the data files in <c>Contracts/Templates/Data</c>, checked when they are loaded.</summary>
public sealed class ContractTemplates : IContractTemplates
{
    private const string Folder = "Contracts.Templates.";

    private ContractTemplates(IReadOnlyList<ContractTemplate> all) => All = all;

    /// <inheritdoc />
    public IReadOnlyList<ContractTemplate> All { get; }

    /// <summary>Reads the files that are part of the assembly.</summary>
    /// <exception cref="ContractTemplateException">A file is wrong.</exception>
    public static ContractTemplates Load() =>
        Parse(EmbeddedText.Names(Folder).ToDictionary(name => name[Folder.Length..], EmbeddedText.Read, StringComparer.Ordinal));

    /// <summary>Reads templates.</summary>
    /// <param name="files">File names and contents.</param>
    /// <exception cref="ContractTemplateException">A file is wrong; every problem of every file is named.</exception>
    public static ContractTemplates Parse(IReadOnlyDictionary<string, string> files)
    {
        var problems = new List<string>();
        var templates = new List<ContractTemplate>();
        foreach (var (file, json) in files)
        {
            if (TemplateFile.Read(file, json, problems) is { } template) templates.Add(template);
        }

        problems.AddRange(TemplateRules.Problems(templates));
        if (problems.Count > 0) throw new ContractTemplateException(problems);
        return new ContractTemplates([.. templates.OrderBy(template => template.Id, StringComparer.Ordinal).ThenBy(template => template.Version)]);
    }

    /// <inheritdoc />
    public ContractTemplate Latest(ContractDocumentKind kind) => All.Last(template => template.Kind == kind);

    /// <inheritdoc />
    public ContractTemplate? Find(string id, int? version = null) => All.LastOrDefault(template =>
        string.Equals(template.Id, id, StringComparison.Ordinal) && (version is null || template.Version == version));
}
