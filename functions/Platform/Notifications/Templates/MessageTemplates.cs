namespace Ecom.Functions.Platform.Notifications.Templates;

/// <summary>The message templates of all slices: files <c>{template}.{zh|en}.mail.txt</c> anywhere under the application.</summary>
/// <remarks>Every template is there in both languages with the same gaps, or the start fails.</remarks>
internal sealed class MessageTemplates
{
    private const string Suffix = ".mail.txt";

    private static readonly (Language Language, string Code)[] Codes = [(Language.Chinese, "zh"), (Language.English, "en")];

    private readonly Dictionary<(string Name, Language Language), MessageTemplate> templates = [];

    /// <summary>Reads all templates under a folder.</summary>
    /// <exception cref="InvalidDataException">A template is wrong; the message names it.</exception>
    public MessageTemplates(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Suffix, SearchOption.AllDirectories))
            Add(path);
        foreach (var name in Names)
        {
            var versions = Codes.Select(code => templates.GetValueOrDefault((name, code.Language))).ToList();
            if (versions.Contains(null))
                throw new InvalidDataException($"The message template '{name}' is not there in every language: zh and en.");
            if (!versions[0]!.Gaps.SetEquals(versions[1]!.Gaps))
                throw new InvalidDataException($"The message template '{name}' has other gaps in Chinese than in English.");
        }
    }

    /// <summary>The names of all templates.</summary>
    public IReadOnlyList<string> Names => [.. templates.Keys.Select(key => key.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A template in a language.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public MessageTemplate Get(string name, Language language) => templates.TryGetValue((name, language), out var template)
        ? template
        : throw new ArgumentException($"There is no message template '{name}'; there are: {string.Join(", ", Names)}.", nameof(name));

    /// <summary>A notification's subject and text.</summary>
    /// <exception cref="UndeliverableException">Its template is not known, or a value is missing: only another version of the application helps.</exception>
    public (string Subject, string Text) Fill(Notification notification)
    {
        try
        {
            return Get(notification.Template, notification.To.Language).Fill(notification.Values);
        }
        catch (ArgumentException wrong)
        {
            throw new UndeliverableException("template-unfilled", wrong);
        }
    }

    private void Add(string path)
    {
        var stem = Path.GetFileName(path)[..^Suffix.Length];
        var dot = stem.LastIndexOf('.');
        var code = Array.FindIndex(Codes, candidate => dot > 0 && string.Equals(candidate.Code, stem[(dot + 1)..], StringComparison.Ordinal));
        if (code < 0)
            throw new InvalidDataException($"The message template '{path}' must be named like name.zh{Suffix} or name.en{Suffix}.");
        try
        {
            if (!templates.TryAdd((stem[..dot], Codes[code].Language), MessageTemplate.Parse(stem[..dot], File.ReadAllText(path))))
                throw new FormatException("Another file has the same name.");
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"The message template '{path}' is not valid: {error.Message}", error);
        }
    }
}
