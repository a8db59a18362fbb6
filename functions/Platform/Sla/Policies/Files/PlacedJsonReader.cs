using System.Text;
using System.Text.Json;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Reads JSON with the lines of its values. Comments and trailing commas are allowed, as in other configuration.</summary>
internal static class PlacedJsonReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <exception cref="JsonException">It is no JSON; the exception knows the line, from 0.</exception>
    public static PlacedJson Read(byte[] utf8)
    {
        var start = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var lines = new LineCounter(utf8.AsMemory(start));
        var reader = new Utf8JsonReader(utf8.AsSpan(start), Options);
        reader.Read();
        var root = Value(ref reader, lines);
        reader.Read();
        return root;
    }

    private static PlacedJson Value(ref Utf8JsonReader reader, LineCounter lines)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => "",
        };
        var value = new PlacedJson(lines.LineAt(reader.TokenStartIndex), reader.TokenType, text);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                value.Members.Add((name, Value(ref reader, lines)));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                value.Items.Add(Value(ref reader, lines));
        }

        return value;
    }
}
