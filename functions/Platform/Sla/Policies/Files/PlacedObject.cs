using System.Text.Json;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Takes the members of a JSON object; a member that is missing, unknown, twice there or of another kind is a fault.</summary>
internal sealed class PlacedObject
{
    private readonly Dictionary<string, PlacedJson> members = new(StringComparer.Ordinal);
    private readonly PolicyFaults faults;

    public PlacedObject(PlacedJson value, PolicyFaults faults, string what, params ReadOnlySpan<string> known)
    {
        (this.faults, Line, What) = (faults, value.Line, what);
        if (value.Kind != JsonTokenType.StartObject)
            faults.Add(value.Line, $"{what} is an object");
        foreach (var (name, member) in value.Members)
        {
            if (!known.Contains(name))
                faults.Add(member.Line, $"{what} has no member '{name}'; there are: {string.Join(", ", known.ToArray())}");
            else if (!members.TryAdd(name, member))
                faults.Add(member.Line, $"'{name}' is there twice");
        }
    }

    public int Line { get; }

    private string What { get; }

    public PlacedJson? Optional(string name, JsonTokenType kind)
    {
        if (!members.TryGetValue(name, out var member))
            return null;
        if (member.Kind == kind)
            return member;
        faults.Add(member.Line, $"'{name}' is {Article(kind)}");
        return null;
    }

    public PlacedJson? Required(string name, JsonTokenType kind)
    {
        if (!members.ContainsKey(name))
            faults.Add(Line, $"{What} lacks '{name}'");
        return Optional(name, kind);
    }

    /// <summary>A text that is not empty, or null after a fault.</summary>
    public PlacedJson? Text(string name)
    {
        var text = Required(name, JsonTokenType.String);
        if (text is { Text.Length: 0 })
            faults.Add(text.Line, $"'{name}' is empty");
        return text is { Text.Length: 0 } ? null : text;
    }

    /// <summary>The items of an array that are of one kind; the others are faults.</summary>
    public IReadOnlyList<PlacedJson>? Items(string name, JsonTokenType kind)
    {
        if (Optional(name, JsonTokenType.StartArray) is not { } array)
            return null;
        foreach (var item in array.Items.Where(item => item.Kind != kind))
            faults.Add(item.Line, $"each item of '{name}' is {Article(kind)}");
        return [.. array.Items.Where(item => item.Kind == kind)];
    }

    public bool? Flag(string name)
    {
        if (!members.TryGetValue(name, out var member))
            return null;
        if (member.Kind is JsonTokenType.True or JsonTokenType.False)
            return member.Kind == JsonTokenType.True;
        faults.Add(member.Line, $"'{name}' is true or false");
        return null;
    }

    private static string Article(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        _ => "a text",
    };
}
