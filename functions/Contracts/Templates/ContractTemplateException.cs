namespace Ecom.Functions.Contracts.Templates;

/// <summary>The template files cannot be used; the message names every problem.</summary>
/// <param name="problems">The problems, each with its file or template.</param>
public sealed class ContractTemplateException(IReadOnlyList<string> problems)
    : Exception("The contract templates cannot be used:" + string.Concat(problems.Select(problem => Environment.NewLine + "- " + problem)))
{
    /// <summary>The problems, each with its file or template.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
