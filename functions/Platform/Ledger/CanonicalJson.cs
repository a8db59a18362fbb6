using System.Text.Json;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Canonical JSON (RFC 8785): one text for all ways to write the same value, so that it can be hashed.</summary>
public static class CanonicalJson
{
    /// <summary>The deepest nesting that is taken.</summary>
    public const int MaxDepth = 64;

    /// <summary>The canonical text of a value, in UTF-8.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="LedgerEntryRefusedException">A name stands twice in an object, a text is not valid Unicode, or the nesting is too deep.</exception>
    public static byte[] Write(JsonElement value)
    {
        var output = new CanonicalJsonWriter();
        Write(output, value, 0);
        return output.ToArray();
    }

    private static void Write(CanonicalJsonWriter output, JsonElement value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LedgerEntryRefusedException($"The JSON is nested deeper than {MaxDepth} levels.");
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(output, value, depth);
                break;
            case JsonValueKind.Array:
                WriteArray(output, value, depth);
                break;
            case JsonValueKind.String:
                output.String(Text(value.GetString));
                break;
            case JsonValueKind.Number:
                output.Raw(EcmaScriptNumber.Format(value.GetDouble()));
                break;
            case JsonValueKind.True:
                output.Raw("true");
                break;
            case JsonValueKind.False:
                output.Raw("false");
                break;
            case JsonValueKind.Null:
                output.Raw("null");
                break;
            default:
                throw new LedgerEntryRefusedException("The JSON has no value.");
        }
    }

    private static void WriteObject(CanonicalJsonWriter output, JsonElement value, int depth)
    {
        var members = new List<(string Name, JsonElement Value)>();
        foreach (var member in value.EnumerateObject())
        {
            members.Add((Text(() => member.Name), member.Value));
        }

        // The RFC orders names by their UTF-16 code units; so does an ordinal comparison.
        members.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        output.Raw("{");
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                if (string.Equals(members[i - 1].Name, members[i].Name, StringComparison.Ordinal))
                {
                    throw new LedgerEntryRefusedException($"The JSON has the name '{members[i].Name}' twice in one object.");
                }

                output.Raw(",");
            }

            output.String(members[i].Name);
            output.Raw(":");
            Write(output, members[i].Value, depth + 1);
        }

        output.Raw("}");
    }

    private static void WriteArray(CanonicalJsonWriter output, JsonElement value, int depth)
    {
        output.Raw("[");
        var first = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!first)
            {
                output.Raw(",");
            }

            first = false;
            Write(output, item, depth + 1);
        }

        output.Raw("]");
    }

    private static string Text(Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException notUnicode)
        {
            throw new LedgerEntryRefusedException("A text of the JSON is not valid Unicode (half a surrogate pair).", notUnicode);
        }
    }
}
