using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Http.Body;

/// <summary>Turns what the JSON reader found into a refusal that names the place and shows no .NET names.</summary>
internal static class JsonFault
{
    public static Refusal Explain(JsonException error, ReadOnlySpan<byte> body)
    {
        var place = Place(error);
        if (SyntaxError(body) is { } syntax)
            return new Malformed("malformed-json", $"The body is not valid JSON{Place(syntax)}: {SyntaxReason(syntax)}");
        var pointer = JsonPointer.FromPath(error.Path);
        var missing = MissingMembers(error.Message);
        return missing.Count > 0
            ? new Invalid([.. missing.Select(name => new FieldError($"{pointer}/{JsonPointer.Escape(name)}", "is required"))])
            : new Invalid([new FieldError(pointer, Reason(error) + place)]);
    }

    // A second, type-free pass tells malformed JSON from JSON that does not fit.
    private static JsonException? SyntaxError(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = EcomJson.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    _ = reader.GetString();
            }

            return null;
        }
        catch (JsonException error)
        {
            return error;
        }
        catch (InvalidOperationException)
        {
            return new JsonException("invalid UTF-8 in a string", null, null, null);
        }
    }

    private static string SyntaxReason(JsonException error) =>
        error.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase)
            ? string.Create(CultureInfo.InvariantCulture, $"nested deeper than {EcomJson.MaxDepth} levels.")
            : WithoutContent(error.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0]);

    // What begins like a literal and is none is quoted to its end; it may be anything, such as a name, and refusals of messages are logged.
    private static string WithoutContent(string reason)
    {
        var end = reason.IndexOf("' is an invalid JSON literal", StringComparison.Ordinal);
        return end < 0 ? reason : $"what stands there{reason[(end + 1)..]}";
    }

    private static string Place(JsonException error) => error.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $" (line {line + 1}, byte {(error.BytePositionInLine ?? 0) + 1})")
        : "";

    private static string Reason(JsonException error) => error switch
    {
        ReadableJsonException readable => readable.Message.Split(" Path:", 2)[0],
        _ when error.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) =>
            "has a member that is not known here: " + Quoted(error.Message),
        _ when error.Message.Contains("Duplicate property", StringComparison.Ordinal) => "stands there twice",
        _ when error.Message.Contains("doesn't allow setting a null", StringComparison.Ordinal)
            || error.Message.Contains("disallows null", StringComparison.Ordinal)
            || error.Message.Contains("null value", StringComparison.OrdinalIgnoreCase) => "must not be null",
        _ => "has the wrong type or format",
    };

    // "JSON deserialization for type 'X' was missing required properties including: 'a', 'b'."
    private static List<string> MissingMembers(string message)
    {
        const string Marker = "missing required properties including:";
        var at = message.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0
            ? []
            : [.. message[(at + Marker.Length)..].Split('\'').Where((_, index) => index % 2 == 1).Select(name => name.TrimEnd(';'))];
    }

    private static string Quoted(string message)
    {
        var parts = message.Split('\'');
        return parts.Length > 1 && parts[1].Length <= 100 ? parts[1] : "(name too long)";
    }
}
