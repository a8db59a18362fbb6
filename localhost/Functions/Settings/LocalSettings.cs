using System.Text.Json;
using Ecom.LocalHost.Functions.Hosting;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>local.settings.json</c>: <c>Values</c> are settings, <c>ConnectionStrings</c> connection strings. Made from the sample when missing.</summary>
/// <param name="Own">What the file says.</param>
/// <param name="Sample">What the sample says and the file does not: it was made from an older one.</param>
internal sealed record LocalSettings(IReadOnlyDictionary<string, string?> Own, IReadOnlyDictionary<string, string?> Sample)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the file of a folder, and its sample.</summary>
    /// <exception cref="HostStartException">A file is not what it should be.</exception>
    public static LocalSettings Read(string folder)
    {
        var path = Path.Combine(folder, ProjectFolder.SettingsFile);
        var sample = Path.Combine(folder, ProjectFolder.SampleFile);
        if (!File.Exists(path) && File.Exists(sample))
        {
            MakeFrom(sample, path);
        }

        var own = ReadFile(path);
        var missing = ReadFile(sample).Where(setting => !own.ContainsKey(setting.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return new LocalSettings(own, missing);
    }

    private static Dictionary<string, string?> ReadFile(string path)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path))
        {
            return settings;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            Take(document.RootElement, "Values", "", settings);
            Take(document.RootElement, "ConnectionStrings", "ConnectionStrings:", settings);
            return settings;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new HostStartException($"{path} can't be read: {malformed.Message}", malformed);
        }
    }

    /// <summary>Whole or not at all: a start that is killed leaves no half file, and of several first starts at once one makes it.</summary>
    private static void MakeFrom(string sample, string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.draft";
        File.Copy(sample, draft);
        try
        {
            File.Move(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static void Take(JsonElement root, string section, string prefix, Dictionary<string, string?> settings)
    {
        if (!root.TryGetProperty(section, out var values))
        {
            return;
        }

        foreach (var value in values.EnumerateObject())
        {
            if (value.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                throw new JsonException($"{section}.{value.Name} must be a text; write nested settings as 'Outer:Inner'.");
            }

            // As in environment variables, two underscores stand for the colon.
            settings[prefix + value.Name.Replace("__", ":", StringComparison.Ordinal)] = value.Value.ToString();
        }
    }
}
