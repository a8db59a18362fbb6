using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

/// <summary>Reads the text of a PDF file as another program would: by its objects, content streams and ToUnicode maps.</summary>
internal sealed partial class PdfText
{
    private readonly string file;
    private readonly Dictionary<int, string> objects;

    public PdfText(RenderedDocument document)
    {
        file = Encoding.Latin1.GetString(document.Content.Span);
        objects = ObjectPattern().Matches(file).ToDictionary(match => Number(match.Groups[1].Value), match => match.Groups[2].Value);
        Pages = [.. Numbers(Find(objects[Number(RootPages().Match(file).Groups[1].Value)], KidsPattern())).Select(Page)];
    }

    /// <summary>The runs of each page.</summary>
    public IReadOnlyList<IReadOnlyList<Run>> Pages { get; }

    /// <summary>All text, run after run, without breaks.</summary>
    public string All => string.Concat(Pages.SelectMany(page => page).Select(run => run.Text));

    public string Page1 => PageText(0);

    public IReadOnlyDictionary<int, string> Objects => objects;

    public string File => file;

    public string PageText(int index) => string.Join('\n', Pages[index].Select(run => run.Text));

    /// <summary>The bytes of the stream of an object.</summary>
    public byte[] Stream(int number)
    {
        var body = objects[number];
        var length = Number(Regex.Match(body, @"/Length (\d+)").Groups[1].Value);
        var start = body.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        return Encoding.Latin1.GetBytes(body.Substring(start, length));
    }

    private List<Run> Page(int number)
    {
        var page = objects[number];
        var maps = FontPattern().Matches(page).ToDictionary(match => match.Groups[1].Value, match => Map(Number(match.Groups[2].Value)), StringComparer.Ordinal);
        var content = Encoding.ASCII.GetString(Stream(Number(Regex.Match(page, @"/Contents (\d+) 0 R").Groups[1].Value)));
        return [.. RunPattern().Matches(content).Select(match => new Run(
            match.Groups["font"].Value,
            Real(match.Groups["size"].Value),
            Real(match.Groups["x"].Value),
            Real(match.Groups["y"].Value),
            string.Concat(match.Groups["text"].Value.Chunk(4).Select(digits => maps[match.Groups["font"].Value][new string(digits)]))))];
    }

    private Dictionary<string, string> Map(int font)
    {
        var map = Encoding.ASCII.GetString(Stream(Number(Regex.Match(objects[font], @"/ToUnicode (\d+) 0 R").Groups[1].Value)));
        return Regex.Matches(map, "<([0-9A-F]{4})> <([0-9A-F]{4,8})>\n").ToDictionary(
            match => match.Groups[1].Value,
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)),
            StringComparer.Ordinal);
    }

    private static string Find(string text, Regex pattern) => pattern.Match(text).Groups[1].Value;

    private static IEnumerable<int> Numbers(string references) => Regex.Matches(references, @"(\d+) 0 R").Select(match => Number(match.Groups[1].Value));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static double Real(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n(.*?)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"/Type /Catalog /Pages (\d+) 0 R")]
    private static partial Regex RootPages();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex KidsPattern();

    [GeneratedRegex(@"/(Regular|Bold) (\d+) 0 R")]
    private static partial Regex FontPattern();

    [GeneratedRegex(@"/(?<font>\w+) (?<size>[\d.]+) Tf 1 0 0 1 (?<x>[\d.]+) (?<y>[\d.]+) Tm <(?<text>[0-9A-F]*)> Tj")]
    private static partial Regex RunPattern();

    /// <summary>Text at a place of a page; points from the bottom left corner.</summary>
    internal sealed record Run(string Font, double Size, double X, double Y, string Text);
}
