using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Finds what an assembly declares in official namespaces and the official API does not have so.</summary>
public static class ApiComparison
{
    /// <summary>One readable text for each difference: what stands here, and the nearest official lines.</summary>
    public static IReadOnlyList<string> Differences(Assembly assembly, ApiListing official) =>
        [.. ApiReader.ReadOfficialNamespaces(assembly).Select(member => Difference(member, official)).OfType<string>()];

    /// <summary>
    /// Official members that a derived class must implement and that are missing here: code that derives would compile against
    /// one side only. A type whose constructors are hidden here has no duties, and what mentions durable entities is left out
    /// on purpose.
    /// </summary>
    public static IReadOnlyList<string> MissingDuties(Assembly assembly, ApiListing official)
    {
        var here = ApiReader.ReadOfficialNamespaces(assembly).ToList();
        var signatures = here.Select(member => member.Signature).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. here.Where(IsConstructor).Select(member => member.Type).Distinct(StringComparer.Ordinal)
                .SelectMany(official.OfType)
                .Where(member => IsDuty(member) && !signatures.Contains(member.Signature))
                .Select(member => member.ToString()),
        ];
    }

    /// <summary>What stands here and the nearest official lines; null when the official API has the member so.</summary>
    /// <param name="member">The member.</param>
    /// <param name="official">The official API.</param>
    public static string? Difference(ApiMember member, ApiListing official)
    {
        if (official.Find(member.Signature) is { } same)
        {
            return member.AttributesApartFrom(same) is { } apart ? $"{member.Signature}\n    {apart}" : null;
        }

        var nearest = official.OfType(member.Type)
            .Where(candidate => string.Equals(NameIn(candidate.Declaration), NameIn(member.Declaration), StringComparison.Ordinal))
            .Select(candidate => $"    official: {candidate}")
            .ToList();
        var known = official.OfType(member.Type).Any();
        return $"{member}\n{(nearest.Count > 0 ? string.Join('\n', nearest) : known ? "    official: no such member" : "    official: no such type")}";
    }

    private static bool IsConstructor(ApiMember member) =>
        member.Declaration.Split('(')[0].Split(' ') is [_, var name] && member.Type.Split('<')[0].EndsWith("." + name, StringComparison.Ordinal);

    private static bool IsDuty(ApiMember member) =>
        member.Declaration.Contains(" abstract ", StringComparison.Ordinal)
        && !member.Declaration.Contains(" class ", StringComparison.Ordinal)
        && !member.Declaration.Contains(".Entities.", StringComparison.Ordinal);

    /// <summary>The last name before parameters, accessors or bases: enough to find the line that was meant.</summary>
    private static string NameIn(string declaration)
    {
        var end = declaration.AsSpan().IndexOfAny("({=:");
        var head = (end < 0 ? declaration : declaration[..end]).Trim();
        return head[(head.LastIndexOf(' ') + 1)..];
    }
}
