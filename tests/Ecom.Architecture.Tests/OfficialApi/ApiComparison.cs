using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Finds what an assembly declares in official namespaces and the official API does not have so.</summary>
public static class ApiComparison
{
    /// <summary>One readable text for each difference: what stands here, and the nearest official lines.</summary>
    public static IReadOnlyList<string> Differences(Assembly assembly, ApiListing official) =>
        [.. ApiReader.ReadOfficialNamespaces(assembly).Select(member => Difference(member, official)).OfType<string>()];

    private static string? Difference(ApiMember member, ApiListing official)
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

    /// <summary>The last name before parameters, accessors or bases: enough to find the line that was meant.</summary>
    private static string NameIn(string declaration)
    {
        var end = declaration.AsSpan().IndexOfAny("({=:");
        var head = (end < 0 ? declaration : declaration[..end]).Trim();
        return head[(head.LastIndexOf(' ') + 1)..];
    }
}
