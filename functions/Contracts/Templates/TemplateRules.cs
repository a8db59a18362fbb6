using System.Text.RegularExpressions;
using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>What makes a set of templates usable.</summary>
internal static partial class TemplateRules
{
    /// <summary>The longest text of a clause, in characters.</summary>
    public const int ClauseLimit = 10_000;

    /// <summary>Everything that is wrong.</summary>
    /// <param name="templates">All templates.</param>
    public static IEnumerable<string> Problems(IReadOnlyList<ContractTemplate> templates) =>
    [
        .. templates.SelectMany(OfOne),
        .. templates.GroupBy(template => (template.Id, template.Version)).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Id} version {group.Key.Version}: there is more than one."),
        .. templates.GroupBy(template => template.Kind).Where(group => group.DistinctBy(template => template.Id, StringComparer.Ordinal).Count() > 1)
            .Select(group => $"kind {group.Key}: more than one template id; the newest would be a matter of chance."),
        .. Enum.GetValues<ContractDocumentKind>().Except(templates.Select(template => template.Kind))
            .Select(kind => $"kind {kind}: there is no template."),
    ];

    private static IEnumerable<string> OfOne(ContractTemplate template)
    {
        var name = $"{template.Id} version {template.Version}";
        if (!Slug().IsMatch(template.Id)) yield return $"{name}: the id must be lower-case letters, digits and hyphens.";
        if (template.Version < 1) yield return $"{name}: the version must be 1 or more.";
        if (IsUntidy(template.Title)) yield return $"{name}: the title is empty or has spaces around it.";
        if (IsUntidy(template.TitleEn)) yield return $"{name}: the English title is empty or has spaces around it.";
        if (template.Clauses.Count == 0) yield return $"{name}: there is no clause.";
        foreach (var twice in template.Clauses.GroupBy(clause => clause.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"{name}: the clause id '{twice.Key}' is used more than once.";
        foreach (var clause in template.Clauses)
        {
            if (!Slug().IsMatch(clause.Id)) yield return $"{name}, clause '{clause.Id}': the id must be lower-case letters, digits and hyphens.";
            if (IsUntidy(clause.Heading) || IsUntidy(clause.HeadingEn)) yield return $"{name}, clause '{clause.Id}': a heading is empty or has spaces around it.";
            if (IsUntidy(clause.Text)) yield return $"{name}, clause '{clause.Id}': the text is empty or has spaces around it.";
            if (clause.Text.Length > ClauseLimit) yield return $"{name}, clause '{clause.Id}': the text is longer than {ClauseLimit} characters.";
        }
    }

    private static bool IsUntidy(string text) => string.IsNullOrWhiteSpace(text) || text.Trim().Length != text.Length;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Slug();
}
