using System.Text.Json;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Reads policies from a folder; what is wrong stops the start, and is named with its file and line.</summary>
internal static class PolicyFolder
{
    public static PolicyFile Read(string folder, IReadOnlyCollection<string> calendars)
    {
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        if (paths.Length == 0)
            throw new InvalidDataException($"There is no service-level policy in '{folder}'; see the setting {SlaPolicyOptions.Section}:Folder.");
        var faults = new List<string>();
        var files = paths.Order(StringComparer.Ordinal).Select(path => ReadFile(path, calendars, faults)).OfType<PolicyFile>().ToList();
        faults.AddRange(files.SelectMany(file => file.Versions).GroupBy(version => version.Version, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => $"policies: the version '{same.Key}' is there more than once"));
        if (faults.Count == 0 && files.All(file => file.Versions.Count == 0))
            faults.Add("policies: there is no version");
        return faults.Count == 0
            ? new PolicyFile(Union(files), [.. files.SelectMany(file => file.Versions)])
            : throw new InvalidDataException("The service-level policies are not valid." + string.Concat(faults.Select(fault => Environment.NewLine + fault)));
    }

    private static PolicyFile? ReadFile(string path, IReadOnlyCollection<string> calendars, List<string> all)
    {
        var faults = new PolicyFaults($"policies/{Path.GetFileName(path)}", all);
        try
        {
            return new PolicyFileReader(faults, calendars).Read(PlacedJsonReader.Read(File.ReadAllBytes(path)));
        }
        catch (JsonException error)
        {
            faults.Add((int)(error.LineNumber ?? 0) + 1, $"it is no JSON: {error.Message}");
            return null;
        }
    }

    private static AttributeVocabulary Union(List<PolicyFile> files) => new(
        All(files, vocabulary => vocabulary.Priorities),
        All(files, vocabulary => vocabulary.Categories),
        All(files, vocabulary => vocabulary.Tiers),
        All(files, vocabulary => vocabulary.Channels));

    private static List<string> All(List<PolicyFile> files, Func<AttributeVocabulary, IReadOnlyList<string>> values) =>
        [.. files.SelectMany(file => values(file.Vocabulary)).Distinct(StringComparer.Ordinal)];
}
