using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Writes the pieces of canonical JSON in UTF-8.</summary>
internal sealed class CanonicalJsonWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> output = new();

    public byte[] ToArray() => output.WrittenSpan.ToArray();

    public void Raw(string text) => Strict.GetBytes(text, output);

    public void Raw(ReadOnlySpan<byte> utf8) => output.Write(utf8);

    /// <summary>A text in quotes, escaped only where JSON asks for it (RFC 8785, 3.2.2.2).</summary>
    public void String(string text)
    {
        Raw("\"");
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Escape(text[i]) is { } escaped)
            {
                Unescaped(text.AsSpan(start, i - start));
                Raw(escaped);
                start = i + 1;
            }
        }

        Unescaped(text.AsSpan(start));
        Raw("\"");
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => null,
    };

    private void Unescaped(ReadOnlySpan<char> text)
    {
        try
        {
            Strict.GetBytes(text, output);
        }
        catch (EncoderFallbackException notUnicode)
        {
            throw new LedgerEntryRefusedException("A text of the JSON is not valid Unicode (half a surrogate pair).", notUnicode);
        }
    }
}
