namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>The official public API as the listings beside this file give it, by signature.</summary>
public sealed class ApiListing
{
    private readonly Dictionary<string, ApiMember> members;
    private readonly ILookup<string, ApiMember> byType;

    private ApiListing(IEnumerable<ApiMember> members)
    {
        this.members = members.DistinctBy(member => member.Signature, StringComparer.Ordinal).ToDictionary(member => member.Signature, StringComparer.Ordinal);
        byType = this.members.Values.ToLookup(member => member.Type, StringComparer.Ordinal);
    }

    /// <summary>How many lines there are.</summary>
    public int Count => members.Count;

    /// <summary>Reads every listing that stands beside the test assembly.</summary>
    public static ApiListing ReadAll() => Parse(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "OfficialApi", "Listings"), "*.txt").SelectMany(File.ReadLines));

    /// <summary>Reads lines of the form <c>Type : declaration  [Attribute] [Attribute]</c>.</summary>
    public static ApiListing Parse(IEnumerable<string> lines) =>
        new(lines.Where(line => line.Length > 0 && line[0] != '#').Select(ParseLine));

    public ApiMember? Find(string signature) => members.GetValueOrDefault(signature);

    public IEnumerable<ApiMember> OfType(string type) => byType[type];

    private static ApiMember ParseLine(string line)
    {
        var type = line[..line.IndexOf(" : ", StringComparison.Ordinal)];
        var rest = line[(type.Length + 3)..];
        var attributes = rest.IndexOf("  [", StringComparison.Ordinal);
        return attributes < 0
            ? new ApiMember(type, rest, [])
            : new ApiMember(type, rest[..attributes], SplitAttributes(rest[(attributes + 2)..]));
    }

    private static string[] SplitAttributes(string text) =>
        [.. text.Split("] [").Select(part => $"[{part.Trim('[', ']')}]")];
}
