using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ecom.Functions.Platform.Notifications.Templates;

/// <summary>Plain text as HTML: everything escaped, a line that is an http(s) address becomes a link.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string From(string text, Language language)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html><html lang=\"").Append(language == Language.Chinese ? "zh-CN" : "en").Append("\"><meta charset=\"utf-8\"><body>");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>");
            html.AppendJoin("<br>", paragraph.Trim('\n').Split('\n').Select(Line));
            html.Append("</p>");
        }

        return html.Append("</body></html>").ToString();
    }

    private static string Line(string line)
    {
        var text = Encoder.Encode(line);
        return Uri.TryCreate(line, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http")
            ? $"<a href=\"{text}\">{text}</a>"
            : text;
    }
}
